import multiprocessing as mp


def remember(queue):
    global log
    log = queue


def work(number):
    log.put(f"working on {number}")
    return number**2


def main():
    log = mp.Queue()
    with mp.Pool(2, remember, (log,)) as pool:
        squares = pool.map(work, [1, 2])
        print(squares)
        print(sorted([log.get(), log.get()]))


if __name__ == "__main__":
    main()
