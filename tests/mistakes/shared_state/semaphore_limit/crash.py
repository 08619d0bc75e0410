import multiprocessing as mp
import os


def work(slots, number):
    with slots:
        if number < 2:
            os._exit(1)  # as sudden as if the system had killed it
        print("worker", number, "got in")


def main():
    slots = mp.Semaphore(2)
    for number in range(3):
        worker = mp.Process(target=work, args=(slots, number))
        worker.start()
        worker.join()
        print("exit code:", worker.exitcode, flush=True)


if __name__ == "__main__":
    main()
