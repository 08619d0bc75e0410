import multiprocessing as mp
import time


def task(number):
    print(f"task {number} starts")
    time.sleep(0.1)
    print(f"task {number} is done")


def main():
    for number in range(3):
        worker = mp.Process(target=task, args=(number,))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
