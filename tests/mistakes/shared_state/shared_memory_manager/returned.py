import multiprocessing as mp
from multiprocessing.managers import SharedMemoryManager


def show(numbers):
    print(list(numbers))
    numbers.shm.close()


def make_list():
    with SharedMemoryManager() as manager:
        return manager.ShareableList([3, 5])


def main():
    numbers = make_list()
    worker = mp.Process(target=show, args=(numbers,))
    worker.start()
    worker.join()
    numbers.shm.close()


if __name__ == "__main__":
    main()
