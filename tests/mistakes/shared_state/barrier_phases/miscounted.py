import multiprocessing as mp

WORKERS = 2


def work(all_done):
    all_done.wait()


def main():
    all_done = mp.Barrier(WORKERS + 1)
    workers = [
        mp.Process(target=work, args=(all_done,))
        for _ in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
