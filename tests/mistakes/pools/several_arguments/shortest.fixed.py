from concurrent.futures import ProcessPoolExecutor
from itertools import repeat


def resize(photo, width):
    return f"{photo}-{width}.jpg"


if __name__ == "__main__":
    photos, widths = ["lake", "moon", "hill"], repeat(640)
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(resize, photos, widths)))
