import multiprocessing as mp
import time


def read_number(text):
    if text != "two":
        time.sleep(0.1)  # the others take longer
    number = int(text)
    print(f"[{text}] read", flush=True)
    return number


if __name__ == "__main__":
    texts = ["two", "3", "4", "5"]
    with mp.Pool(4) as pool:
        print(pool.map(read_number, texts, chunksize=2))
