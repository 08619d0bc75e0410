"""Pass more than one argument to a function that runs in a pool."""

import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor
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
        every_pair = pool.starmap(resize, product(PHOTOS, WIDTHS))
        print("starmap:", *every_pair)

        thumbnail = partial(resize, width=80, suffix="png")
        print("partial:", *pool.map(thumbnail, PHOTOS))

    # The pool's threads may not be gone yet, so do not fork now.
    spawn = mp.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn) as executor:
        side_by_side = executor.map(resize, PHOTOS, WIDTHS)
        print("Executor.map:", *side_by_side)


if __name__ == "__main__":
    main()
