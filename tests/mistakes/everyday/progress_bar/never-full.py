# /// script
# dependencies = ["tqdm"]
# ///
from multiprocessing import Pool

from tqdm import tqdm


def develop(photo):
    return 60 // photo


def main():
    with Pool(1) as pool, tqdm(total=3) as bar:
        for photo in [0, 1, 2]:
            pool.apply_async(
                develop, [photo], callback=lambda _: bar.update()
            )
        pool.close()
        pool.join()
    print("done")


if __name__ == "__main__":
    main()
