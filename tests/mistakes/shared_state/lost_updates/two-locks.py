import multiprocessing as mp


def move(source, target, gap):
    with source.get_lock():
        gap.wait()  # each holds its first lock
        with target.get_lock():
            source.value -= 1
            target.value += 1


def main():
    one, two = mp.Value("i", 5), mp.Value("i", 5)
    gap = mp.Barrier(2)
    workers = [
        mp.Process(target=move, args=(one, two, gap)),
        mp.Process(target=move, args=(two, one, gap)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
