# /// script
# dependencies = ["tqdm"]
# ///
from multiprocessing import Pool

from tqdm import tqdm


def develop(photo):
    print("developing photo", photo, flush=True)
    return photo


def main():
    with Pool(1) as pool:
        for photo in tqdm(pool.map(develop, [1, 2, 3])):
            print("a step of the bar")


if __name__ == "__main__":
    main()
