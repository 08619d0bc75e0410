# /// script
# dependencies = ["tqdm"]
# ///
"""Show a progress bar while other processes do the work."""

import multiprocessing as mp
import time

from tqdm import tqdm

PHOTOS = range(1, 31)


def develop(photo: int) -> int:
    """Work on a photo for a while; return its size in megabytes."""
    time.sleep(0.02)
    return photo % 4 + 2


def main() -> None:
    """Develop all photos with two workers, and add up their sizes."""
    total = 0
    with mp.Pool(processes=2) as pool:
        sizes = pool.imap_unordered(develop, PHOTOS)
        for size in tqdm(sizes, total=len(PHOTOS), unit="photo"):
            total += size
    print("megabytes:", total)


if __name__ == "__main__":
    main()
