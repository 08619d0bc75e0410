# /// script
# dependencies = ["tqdm"]
# ///
from multiprocessing import Pool

from tqdm import tqdm


def develop(photo):
    return photo


def main():
    photos = range(20)
    with Pool(2) as pool:
        for photo in tqdm(pool.imap_unordered(develop, photos)):
            pass


if __name__ == "__main__":
    main()
