import multiprocessing as mp
import time


def render(page):
    time.sleep(0.2)
    return f"page-{page}"


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        names = pool.imap(render, [1, 2, 3])
        try:
            print(names.next(timeout=0.01))
        except TimeoutError:
            print("not yet")
