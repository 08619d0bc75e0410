import multiprocessing as mp


def move(lock, source, target):
    with lock:  # one lock for both numbers
        source.value -= 1
        target.value += 1


def main():
    one, two = mp.RawValue("i", 5), mp.RawValue("i", 5)
    lock = mp.Lock()
    workers = [
        mp.Process(target=move, args=(lock, one, two)),
        mp.Process(target=move, args=(lock, two, one)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(one.value, two.value)


if __name__ == "__main__":
    main()
