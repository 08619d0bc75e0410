import multiprocessing as mp


def resize(photo, width):
    return f"{photo}-{width}.jpg"


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        pairs = zip(["lake", "moon"], [640, 320], strict=True)
        print(pool.starmap(resize, pairs))
