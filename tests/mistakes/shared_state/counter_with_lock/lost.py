import multiprocessing as mp


def read_rows(gap):
    gap.wait()  # both workers read their rows at the same time
    return 10


def work(counter, gap):
    counter.value += read_rows(gap)


def main():
    counter = mp.Value("i", 0)
    gap = mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(counter, gap)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("10 rows twice:", counter.value)


if __name__ == "__main__":
    main()
