import multiprocessing as mp
from queue import Full


def main():
    items = mp.Queue(maxsize=1)
    items.put("the first")
    try:
        items.put("the second", timeout=0.1)
    except Full:
        print("there is no room")
    print("got", items.get())


if __name__ == "__main__":
    main()
