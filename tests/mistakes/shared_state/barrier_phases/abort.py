import multiprocessing as mp
import time


def work(all_done):
    all_done.wait()


def main():
    all_done = mp.Barrier(3)
    worker = mp.Process(target=work, args=(all_done,))
    worker.start()
    while not all_done.n_waiting:
        time.sleep(0.01)
    time.sleep(0.1)
    worker.kill()
    worker.join()
    print("the worker is dead", flush=True)
    all_done.abort()
    print("the barrier is broken")


if __name__ == "__main__":
    main()
