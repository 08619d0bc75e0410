import multiprocessing as mp


def keep(semaphore):
    global slots
    slots = semaphore


def work(number):
    with slots:
        return number


def main():
    semaphore = mp.Semaphore(2)
    with mp.Pool(3, initializer=keep, initargs=(semaphore,)) as pool:
        print(pool.map(work, [1, 2, 3]))


if __name__ == "__main__":
    main()
