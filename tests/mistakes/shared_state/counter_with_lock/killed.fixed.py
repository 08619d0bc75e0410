import multiprocessing as mp
import os


def crash(counter):
    with counter.get_lock():
        os._exit(1)  # as sudden as if the system had killed it


def add(counter):
    lock = counter.get_lock()
    if not lock.acquire(timeout=0.2):
        print("the lock is stuck: start again with a new counter")
        return
    counter.value += 1
    lock.release()


def main():
    counter = mp.Value("i", 0)
    first = mp.Process(target=crash, args=(counter,))
    first.start()
    first.join()
    print("exit code of the first worker:", first.exitcode, flush=True)
    second = mp.Process(target=add, args=(counter,))
    second.start()
    second.join()


if __name__ == "__main__":
    main()
