import multiprocessing as mp


def work(slots):
    with slots:
        return True


def main():
    slots = mp.Semaphore(2)
    with mp.Pool(3) as pool:
        print(pool.map(work, [slots, slots, slots]))


if __name__ == "__main__":
    main()
