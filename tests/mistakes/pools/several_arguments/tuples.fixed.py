import multiprocessing as mp


def resize(photo, width):
    return f"{photo}-{width}.jpg"


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        pairs = [("lake", 640), ("moon", 320)]
        print(pool.starmap(resize, pairs))
