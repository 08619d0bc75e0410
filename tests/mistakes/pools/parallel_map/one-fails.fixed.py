import multiprocessing as mp


def read_number(text):
    try:
        return int(text)
    except ValueError:
        return None


if __name__ == "__main__":
    texts = ["two", "3", "4", "5"]
    with mp.Pool(4) as pool:
        print(pool.map(read_number, texts, chunksize=2))
