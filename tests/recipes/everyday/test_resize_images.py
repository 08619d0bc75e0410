"""resize_images: what a thumbnail looks like, and who is told of it."""

from pathlib import Path

import pytest

pytest.importorskip("PIL")


def test_thumbnail(tmp_path: Path) -> None:
    """It fits, it is upright, and has the name of its source."""
    from PIL import Image

    from recipes.everyday.resize_images import SIZE, make_thumbnail

    photo, exif = Image.new("RGB", (640, 320)), Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    source, folder = tmp_path / "a.jpg", tmp_path / "small"
    photo.save(source, exif=exif)
    folder.mkdir()
    assert make_thumbnail(source, folder) == (32, 64)
    with Image.open(folder / source.name) as small:
        assert small.size == (32, 64)
        assert max(small.size) == max(SIZE)
        assert 0x0112 not in small.getexif()


def test_tall(tmp_path: Path) -> None:
    """A tall picture fits as well as a wide one."""
    from PIL import Image

    from recipes.everyday.resize_images import make_thumbnail

    source, folder = tmp_path / "a.png", tmp_path / "small"
    Image.new("RGB", (320, 640)).save(source)
    folder.mkdir()
    assert make_thumbnail(source, folder) == (32, 64)
