import multiprocessing as mp
from functools import partial


def resize(photo, width):
    return f"{photo}-{width}.jpg"


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        resize_lake = partial(resize, photo="lake")
        print(pool.map(resize_lake, [640, 320]))
