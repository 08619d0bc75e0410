import multiprocessing as mp
import os


def crash(lock):
    with lock:
        os._exit(1)  # as sudden as if the system had killed it


def main():
    with mp.Manager() as manager:
        lock = manager.Lock()
        worker = mp.Process(target=crash, args=(lock,))
        worker.start()
        worker.join()
        print("exit code of the worker:", worker.exitcode, flush=True)
        if not lock.acquire(timeout=0.2):
            print("the lock is stuck: start again with a new one")


if __name__ == "__main__":
    main()
