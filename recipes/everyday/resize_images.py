# /// script
# dependencies = ["pillow"]
# ///
"""Make thumbnails of all pictures in a folder, in parallel."""

import tempfile
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

from PIL import Image, ImageOps

WORKERS = 2
SIZE = 64, 64  # a thumbnail fits in here
Sizes = dict[Path, "Future[tuple[int, int]]"]


def make_thumbnail(source: Path, folder: Path) -> tuple[int, int]:
    """Write a small copy of a picture; return its size."""
    with Image.open(source) as picture:
        picture.thumbnail(SIZE)
        upright = ImageOps.exif_transpose(picture)
    upright.save(folder / source.name)
    return upright.size


def make_all(sources: Iterable[Path], folder: Path) -> Sizes:
    """Make all thumbnails; a bad picture stops no other."""
    with ProcessPoolExecutor(WORKERS) as executor:
        return {
            source: executor.submit(make_thumbnail, source, folder)
            for source in sources
        }


def main() -> None:
    """Make some pictures and a bad file, then thumbnails."""
    with tempfile.TemporaryDirectory() as name:
        pictures, thumbnails = Path(name), Path(name, "thumbnails")
        thumbnails.mkdir()
        Image.new("RGB", (640, 320), "red").save(pictures / "wide.png")
        Image.new("RGB", (30, 40), "blue").save(pictures / "small.png")
        Path(pictures, "notes.png").write_text("no picture")
        sources = sorted(pictures.glob("*.png"))
        for source, size in make_all(sources, thumbnails).items():
            error = size.exception()
            text = type(error).__name__ if error else size.result()
            print(source.name, text)


if __name__ == "__main__":
    main()
