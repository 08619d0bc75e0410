import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def make_thumbnail(path):
    with Image.open(path) as picture:
        picture.thumbnail((4, 4))
        picture.save(path.parent / "small" / path.name)


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "small").mkdir()
        paths = [Path(folder, n) for n in ("cat.png", "cat.bmp")]
        for path in paths:
            Image.new("RGB", (8, 8)).save(path)
        with ProcessPoolExecutor(2) as executor:
            list(executor.map(make_thumbnail, paths))
        print(len(paths), "pictures, thumbnails:", end=" ")
        print(*sorted(p.name for p in Path(folder, "small").iterdir()))


if __name__ == "__main__":
    main()
