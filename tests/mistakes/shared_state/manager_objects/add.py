from multiprocessing import Manager, Process


def one(both):
    both.wait()  # both have read, neither has written
    return 1


def add(counts, both):
    counts["n"] += one(both)


def main():
    with Manager() as manager:
        counts, both = manager.dict(n=0), manager.Barrier(2)
        workers = [
            Process(target=add, args=(counts, both)) for _ in range(2)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("two workers added one each:", counts["n"])


if __name__ == "__main__":
    main()
