"""Pass more than one argument to a function that runs in a pool."""

import multiprocessing as mp
from functools import partial
from itertools import product

PHOTOS = ["lake", "moon"]
WIDTHS = [640, 320]


def resize(photo: str, width: int, suffix: str = "jpg") -> str:
    """Return the name of the file for a photo of this width."""
    return f"{photo}-{width}.{suffix}"


def main() -> None:
    """Call the same function in three ways."""
    with mp.Pool(processes=2) as pool:
        pairs = zip(PHOTOS, WIDTHS, strict=True)
        print("zip:", *pool.starmap(resize, pairs))

        combinations = product(PHOTOS, WIDTHS)
        print("product:", *pool.starmap(resize, combinations))

        thumbnail = partial(resize, width=80, suffix="png")
        print("partial:", *pool.map(thumbnail, PHOTOS))


if __name__ == "__main__":
    main()
