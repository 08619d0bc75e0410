import multiprocessing as mp


def work(number, log):
    log.put(f"working on {number}")
    return number**2


def main():
    log = mp.Queue()
    with mp.Pool(2) as pool:
        squares = pool.starmap(work, [(1, log), (2, log)])
    print(squares)
    print(sorted([log.get(), log.get()]))


if __name__ == "__main__":
    main()
