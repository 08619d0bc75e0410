import tempfile
from concurrent.futures import ProcessPoolExecutor
from contextlib import chdir
from pathlib import Path

from PIL import Image


def measure(path):
    with Image.open(path) as picture:
        return picture.size


def main():
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(1) as executor,
    ):
        executor.submit(len, "").result()  # the worker is there
        with chdir(folder):
            Image.new("RGB", (8, 8)).save("one.png")
            paths = sorted(Path.cwd().glob("*.png"))
            print(list(executor.map(measure, paths)))


if __name__ == "__main__":
    main()
