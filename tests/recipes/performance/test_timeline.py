"""timeline draws what was, and keeps it if it is told a file."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from recipes.performance.timeline import draw
from tests.harness.recipes import script

SVG = "{http://www.w3.org/2000/svg}"


def test_named_file(tmp_path: Path) -> None:
    """A name without a folder is a file in the current folder."""
    subprocess.run(
        [sys.executable, script("performance/timeline"), "run.svg"],
        cwd=tmp_path,
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=60,
    )
    picture = ElementTree.parse(tmp_path / "run.svg")
    assert len(picture.findall("{*}rect")) == 8


def test_known_times() -> None:
    """Two workers in two rows; the last bar ends at the right edge."""
    spans = [(9, 100, 200), (7, 150, 300), (9, 200, 420)]
    picture = ElementTree.fromstring(draw(spans, begin=100))
    assert picture.tag == f"{SVG}svg"
    assert picture.attrib == {"width": "800", "height": "60"}
    assert [bar.tag for bar in picture] == [f"{SVG}rect"] * 3
    assert "".join(picture.itertext()).strip() == ""
    sizes = [
        [
            float(bar.attrib[name])
            for name in ("x", "y", "width", "height")
        ]
        for bar in picture
    ]
    assert sizes == [
        pytest.approx([0, 0, 250, 20]),
        pytest.approx([125, 30, 375, 20]),
        pytest.approx([250, 0, 550, 20]),
    ]


def test_empty_left() -> None:
    """The start of the pool is the empty part on the left."""
    picture = ElementTree.fromstring(draw([(9, 250, 400)], begin=100))
    assert float(picture[0].attrib["x"]) == pytest.approx(400)
    assert float(picture[0].attrib["width"]) == pytest.approx(400)


def test_nothing_to_draw() -> None:
    """Without a task there is no picture, and an error says so."""
    with pytest.raises(ValueError, match="empty"):
        draw([], 0)
