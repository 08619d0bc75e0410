"""timeline keeps the picture if it is told a file."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from recipes.performance.timeline import draw
from tests.harness.recipes import script


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


def test_nothing_to_draw() -> None:
    """Without a task there is no picture, and an error says so."""
    with pytest.raises(ValueError, match="empty"):
        draw([], 0)
