import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def measure(path):
    with Image.open(path) as picture:
        return path.name, picture.size


def main():
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{n}.png") for n in (1, 2, 3)]
        for path in paths:
            Image.new("RGB", (8, 8)).save(path)
        paths[1].write_text("no picture")
        with ProcessPoolExecutor(2) as executor:
            for name, size in executor.map(measure, paths):
                print(name, size, flush=True)


if __name__ == "__main__":
    main()
