import multiprocessing as mp


def work(slots, both):
    with slots:
        both.wait()  # each has one slot
        with slots:
            print("this job needs two slots")


def main():
    slots, both = mp.Semaphore(2), mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(slots, both)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
