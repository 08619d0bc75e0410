// The theme's copy button drops the last newline. Give it the whole text.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-clipboard-target]");
  if (button) {
    const code = document.querySelector(button.dataset.clipboardTarget);
    button.dataset.clipboardText = code.textContent;
  }
}, true);

// Names for what the theme leaves without one of its own: the search, a
// chapter's part of the menu, and the controls of each block of code.
document$.subscribe(() => {
  const search = document.querySelector(".md-search");
  const box = search.querySelector("[name=query]");
  search.setAttribute("aria-label", box.placeholder);
  search.querySelector(".md-search__options").removeAttribute("aria-label");
  for (const nav of document.querySelectorAll(".md-nav[aria-labelledby]")) {
    const title = nav.querySelector(".md-nav__title");
    nav.setAttribute("aria-label", title.textContent.trim());
    nav.removeAttribute("aria-labelledby");
  }
  const parts = ".md-code__nav, .md-search__options";
  for (const nav of document.querySelectorAll(parts))
    nav.setAttribute("role", "none");

  // Where the menu comes in from the side, the keyboard can open it as well.
  const menu = document.querySelector(".md-header [for=__drawer]");
  const name = document.querySelector(".md-nav--primary").ariaLabel;
  Object.assign(menu, { tabIndex: 0, title: name });
});
