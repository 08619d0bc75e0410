# /// script
# dependencies = ["tqdm"]
# ///
from multiprocessing import Pool

from tqdm import tqdm


def develop(photo):
    return photo, f"too dark: {photo}"


def main():
    with Pool(1) as pool, tqdm(total=1, disable=None) as bar:
        for photo, note in pool.imap_unordered(develop, ["beach"]):
            tqdm.write(note)
            bar.update()


if __name__ == "__main__":
    main()
