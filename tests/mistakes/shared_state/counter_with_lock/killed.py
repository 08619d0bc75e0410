import multiprocessing as mp
import os


def crash(counter):
    with counter.get_lock():
        os._exit(1)  # as sudden as if the system had killed it


def add(counter):
    with counter.get_lock():
        counter.value += 1


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
