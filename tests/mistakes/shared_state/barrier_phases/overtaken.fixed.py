import multiprocessing as mp
import time


def work(number, parts, all_done):
    all_done.wait()
    if number == 1:
        time.sleep(0.1)  # this worker is a little late
    total = sum(parts)
    all_done.wait()  # all have read, now they may write
    parts[number] = total
    print(f"[worker {number}] sum: {total}", flush=True)


def main():
    parts = mp.RawArray("i", [10, 20])
    all_done = mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(n, parts, all_done))
        for n in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
