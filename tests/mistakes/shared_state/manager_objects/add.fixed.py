from multiprocessing import Manager, Process


def add(counts, lock):
    with lock:
        counts["n"] += 1


def main():
    with Manager() as manager:
        counts, lock = manager.dict(n=0), manager.Lock()
        workers = [
            Process(target=add, args=(counts, lock)) for _ in range(2)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("two workers added one each:", counts["n"])


if __name__ == "__main__":
    main()
