import multiprocessing as mp


def work(number, queue):
    queue.put(number * number)


def main():
    with mp.Manager() as manager:
        queue = manager.Queue()
        with mp.Pool(2) as pool:
            pool.starmap(work, [(2, queue), (3, queue)])
            pool.close()
            pool.join()
        print(sorted(queue.get() for _ in range(2)))


if __name__ == "__main__":
    main()
