"""Put the drawn diagrams into the pages, in the language of each page.

`{diagram:gil}` stands for docs/diagrams/gil.svg. Its words are English;
each has its Chinese in an attribute `zh`. The title becomes the caption,
the description says in words what is drawn.
"""

import re
from pathlib import Path
from xml.etree import ElementTree

FOLDER = Path(__file__).parents[1] / "diagrams"
ASKED = re.compile(r"^\{diagram:(\w+)\}$", re.MULTILINE)
SVG = "{http://www.w3.org/2000/svg}"
TIP = (
    '<defs><marker id="tip-{name}" viewBox="0 0 8 8" refX="7" refY="4"'
    ' markerWidth="6" markerHeight="6" orient="auto">'
    '<path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>'
)


def names() -> list[str]:
    """The names of all diagrams."""
    return sorted(path.stem for path in FOLDER.glob("*.svg"))


def with_diagrams(page: str, language: str) -> str:
    """Put the diagrams in where a page asks for them.

    Raises:
        ValueError: If there is no such diagram.
    """
    return ASKED.sub(lambda found: figure(found[1], language), page)


def figure(name: str, language: str) -> str:
    """A diagram with its caption, as HTML on one line."""
    path = FOLDER / f"{name}.svg"
    if not path.exists():
        raise ValueError(
            f"no diagram {name}: there are {', '.join(names())}"
        )
    svg = ElementTree.parse(path).getroot()
    for element in svg.iter():
        element.tag = element.tag.removeprefix(SVG)
        translated = element.attrib.pop("zh", element.text)
        if language == "zh":
            element.text = translated
    title, description = svg.find("title"), svg.find("desc")
    assert title is not None
    assert description is not None
    caption = title.text or ""
    svg.remove(title)
    description.set("id", f"about-{name}")
    svg.set("role", "img")
    svg.set("aria-label", caption)
    svg.set("aria-describedby", f"about-{name}")
    svg.insert(1, ElementTree.fromstring(TIP.format(name=name)))
    for element in svg.iter("path"):
        if "arrow" in element.get("class", "").split():
            element.set("marker-end", f"url(#tip-{name})")
    drawn = ElementTree.tostring(svg, "unicode").replace("\n", "")
    return (
        f'<figure class="diagram">{drawn}'
        f"<figcaption>{caption}</figcaption></figure>"
    )
