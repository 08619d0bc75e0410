import multiprocessing as mp


def add(counter, gap):
    lock = mp.Lock()
    with lock:
        seen = counter.value
        gap.wait()  # both workers have read
        counter.value = seen + 1


def main():
    counter = mp.Value("i", 0)
    gap = mp.Barrier(2)
    workers = [
        mp.Process(target=add, args=(counter, gap)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("2 additions:", counter.value)


if __name__ == "__main__":
    main()
