import multiprocessing as mp


def main():
    queue = mp.Queue()
    queue.put([1, 2, lambda: 3])
    queue.put([4, 5, 6])
    print("arrived:", queue.get())


if __name__ == "__main__":
    main()
