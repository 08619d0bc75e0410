import multiprocessing as mp


def work(number, parts, all_done, written):
    all_done.wait()
    if number == 1:
        written.wait()  # this worker is a little late
    total = sum(parts)
    parts[number] = total
    written.set()
    print(f"[worker {number}] sum: {total}", flush=True)


def main():
    parts = mp.RawArray("i", [10, 20])
    all_done, written = mp.Barrier(2), mp.Event()
    workers = [
        mp.Process(target=work, args=(n, parts, all_done, written))
        for n in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
