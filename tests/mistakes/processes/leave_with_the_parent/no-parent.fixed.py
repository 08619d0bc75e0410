import multiprocessing as mp
from multiprocessing.connection import wait


def work(rounds):
    parent = mp.parent_process()
    watched = [parent.sentinel] if parent else []
    for _ in range(rounds):
        if wait(watched, timeout=0.1):
            break
        print("one round", flush=True)


def main():
    work(1)  # in the main process, as a test might call it
    worker = mp.Process(target=work, args=(1,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
