# /// script
# dependencies = ["tqdm"]
# ///
from multiprocessing import Pool

from tqdm import tqdm


def develop(photo):
    return 60 // photo


def main():
    with Pool(1) as pool, tqdm(total=3, disable=None) as bar:

        def finished(size):
            bar.update()

        def failed(error):
            tqdm.write(type(error).__name__)
            bar.update()

        for photo in [0, 1, 2]:
            pool.apply_async(develop, [photo], {}, finished, failed)
        pool.close()
        pool.join()
    print("done")


if __name__ == "__main__":
    main()
