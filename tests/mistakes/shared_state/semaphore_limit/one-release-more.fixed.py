import multiprocessing as mp


def work(slots):
    with slots:
        print("the work that is limited")


def main():
    slots = mp.Semaphore(1)
    worker = mp.Process(target=work, args=(slots,))
    worker.start()
    worker.join()
    for visitor in 1, 2, 3:
        free = slots.acquire(block=False)
        print(f"a slot for visitor {visitor}: {free}")


if __name__ == "__main__":
    main()
