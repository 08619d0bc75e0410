import multiprocessing as mp


def resize(photo, width):
    return f"{photo}-{width}.jpg"


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(pool.map(resize, ["lake", "moon"], [640, 320]))
