import multiprocessing as mp


def main():
    items = mp.Queue()
    items.put("the first")
    print("waiting:", items.qsize())
    items.get()


if __name__ == "__main__":
    main()
