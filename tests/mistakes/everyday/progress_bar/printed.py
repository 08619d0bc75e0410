# /// script
# dependencies = ["tqdm"]
# ///
import sys
from multiprocessing import Pool

from tqdm import tqdm


def develop(photo):
    print("too dark:", photo, file=sys.stderr, flush=True)
    return photo


def main():
    with Pool(1) as pool, tqdm(total=1) as bar:
        for photo in pool.imap_unordered(develop, ["beach"]):
            bar.update()


if __name__ == "__main__":
    main()
