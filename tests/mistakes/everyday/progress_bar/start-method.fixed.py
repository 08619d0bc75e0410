# /// script
# dependencies = ["tqdm"]
# ///
import multiprocessing as mp

from tqdm import tqdm


def main():
    photos = [f"{n}.jpg" for n in tqdm(range(3), disable=None)]
    with mp.get_context("spawn").Pool(2) as pool:
        print(sum(pool.imap_unordered(len, photos)))


if __name__ == "__main__":
    main()
