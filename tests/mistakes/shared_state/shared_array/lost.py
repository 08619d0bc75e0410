import multiprocessing as mp


def add_up(gap):
    gap.wait()  # both workers add up their rows at the same time
    return 10


def work(sums, gap):
    sums[0] += add_up(gap)


def main():
    sums = mp.Array("i", 2)
    gap = mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(sums, gap)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("10 twice:", sums[0])


if __name__ == "__main__":
    main()
