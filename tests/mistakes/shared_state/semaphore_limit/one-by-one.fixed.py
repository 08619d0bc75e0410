import multiprocessing as mp


def work(slots, entry, both):
    both.wait()  # both want their slots now
    with entry:  # one at a time collects slots
        slots.acquire()
        slots.acquire()
    print("this job needs two slots")
    slots.release()
    slots.release()


def main():
    slots, entry = mp.Semaphore(2), mp.Lock()
    both = mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(slots, entry, both))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
