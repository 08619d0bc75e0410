// A box that shortens a long list to the lines that have all its words.
{
  const box = document.querySelector("input.filter");
  const lines = document.querySelectorAll(".filtered li");
  box?.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const line of lines) {
      const text = line.textContent.toLowerCase();
      line.hidden = !words.every((word) => text.includes(word));
    }
    // A heading stays if a line is left before the next one of its rank.
    for (const heading of document.querySelectorAll(".filtered :is(h2, h3)")) {
      const ends = heading.tagName === "H2" ? "H2" : "H2 H3";
      let next = heading.nextElementSibling, left = false;
      for (; next && !ends.includes(next.tagName); next = next.nextElementSibling)
        left ||= next.querySelector("li:not([hidden])") !== null;
      heading.hidden = !left;
    }
  });
}
