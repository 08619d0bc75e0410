import multiprocessing as mp


def resize(photo):
    return f"{photo}-640.jpg"


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(pool.starmap(resize, ["lake", "moon"]))
