import multiprocessing as mp


def work(number, queue):
    queue.put(number * number)


def main():
    queue = mp.Queue()
    with mp.Pool(2) as pool:
        pool.starmap(work, [(2, queue), (3, queue)])
    print(sorted(queue.get() for _ in range(2)))


if __name__ == "__main__":
    main()
