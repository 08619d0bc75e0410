import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image, ImageOps


def make_thumbnail(path):
    with Image.open(path) as picture:
        picture.thumbnail((32, 32))
        picture = ImageOps.exif_transpose(picture)
        picture.save(path.with_name("small.jpg"))
        return "upright" if picture.height > picture.width else "lying"


def main():
    with tempfile.TemporaryDirectory() as folder:
        photo, exif = Image.new("RGB", (64, 32)), Image.Exif()
        exif[0x0112] = 6  # the camera was held upright
        photo.save(Path(folder, "photo.jpg"), exif=exif)
        with ProcessPoolExecutor(1) as executor:
            job = executor.submit(
                make_thumbnail, Path(folder, "photo.jpg")
            )
            print(job.result())


if __name__ == "__main__":
    main()
