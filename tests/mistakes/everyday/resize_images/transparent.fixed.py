import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image


def save_as_jpeg(path):
    with Image.open(path) as picture:
        picture.convert("RGB").save(path.with_suffix(".jpg"))


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "logo.png")
        Image.new("RGBA", (8, 8)).save(path)
        with ProcessPoolExecutor(1) as executor:
            executor.submit(save_as_jpeg, path).result()
            print(path.with_suffix(".jpg").name)


if __name__ == "__main__":
    main()
