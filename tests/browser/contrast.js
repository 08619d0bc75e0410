// The texts of a page that are too faint: the ratio of WCAG 2.2 between the
// colour of a text and what lies behind it, 4.5 at least, 3 for large text and
// for controls that are a picture.
() => {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });

  /** Red, green and blue (0 to 255) and alpha (0 to 1) of any CSS colour. */
  const parse = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };

  const over = ([red, green, blue, alpha], below) =>
    [red, green, blue].map((c, i) => alpha * c + (1 - alpha) * below[i]);

  const background = (element) => {
    if (!element) return [255, 255, 255];
    const colour = parse(getComputedStyle(element).backgroundColor);
    return over(colour, colour[3] < 1 ? background(element.parentElement)
      : [0, 0, 0]);
  };

  const opacity = (element) =>
    element ? getComputedStyle(element).opacity * opacity(element.parentElement)
      : 1;

  const luminance = (colour) => {
    const [red, green, blue] = colour.map((c) => c / 255).map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort(
      (a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const name = (element) =>
    element.tagName.toLowerCase() +
    [...element.classList].map((word) => `.${word}`).join("");

  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 && opacity(element) > 0;

  const isLarge = (element) => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    return size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
  };

  const check = (element, text, colour, picture = false) => {
    const large = picture || isLarge(element);
    const behind = background(element);
    const [red, green, blue, alpha] = parse(colour);
    const front = over([red, green, blue, alpha * opacity(element)], behind);
    const found = ratio(front, behind);
    const hex = (rgb) => "#" + rgb.map((c) =>
      Math.round(c).toString(16).padStart(2, "0")).join("");
    return found >= (large ? 3 : 4.5) ? [] : [
      `${name(element.parentElement)} > ${name(element)} "${text}"` +
      ` ${hex(front)} on ${hex(behind)} is ${found.toFixed(2)}:1,` +
      ` needs ${large ? 3 : 4.5}:1`];
  };

  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim().slice(0, 20);
    if (text && shown(element)) {
      faults.push(...check(element, text, getComputedStyle(element).color));
    }
  }
  for (const input of document.querySelectorAll("input[placeholder]")) {
    if (shown(input)) {
      const { color } = getComputedStyle(input, "::placeholder");
      faults.push(...check(input, input.placeholder, color));
    }
  }
  for (const button of document.querySelectorAll(".md-code__button")) {
    if (shown(button)) {
      const { backgroundColor } = getComputedStyle(button, "::after");
      faults.push(...check(button, button.title, backgroundColor, true));
    }
  }
  return faults;
}
