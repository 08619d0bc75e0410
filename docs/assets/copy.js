// The theme's copy button drops the last newline. Give it the whole text.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-clipboard-target]");
  if (button) {
    const code = document.querySelector(button.dataset.clipboardTarget);
    button.dataset.clipboardText = code.textContent;
  }
}, true);
