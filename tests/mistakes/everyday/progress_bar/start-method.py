# /// script
# dependencies = ["tqdm"]
# ///
import multiprocessing as mp

from tqdm import tqdm


def main():
    photos = [f"{number}.jpg" for number in tqdm(range(3))]
    mp.set_start_method("spawn")
    with mp.Pool(2) as pool:
        print(sum(pool.imap_unordered(len, photos)))


if __name__ == "__main__":
    main()
