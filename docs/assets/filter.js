// A box that shortens a long list to the lines that have all its words.
{
  const box = document.querySelector("input.filter");
  const lines = [...document.querySelectorAll("article .filtered li")];
  const parts = [...document.querySelectorAll("article .filtered h2")];
  box?.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const line of lines) {
      const text = line.textContent.toLowerCase();
      line.hidden = !words.every((word) => text.includes(word));
    }
    for (const part of parts) {
      const list = part.nextElementSibling;
      part.hidden = !list?.querySelector("li:not([hidden])");
    }
  });
}
