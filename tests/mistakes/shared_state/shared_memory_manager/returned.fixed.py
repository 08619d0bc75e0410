import multiprocessing as mp
from multiprocessing.managers import SharedMemoryManager


def show(numbers):
    print(list(numbers))
    numbers.shm.close()


def main():
    with SharedMemoryManager() as manager:
        numbers = manager.ShareableList([3, 5])
        worker = mp.Process(target=show, args=(numbers,))
        worker.start()
        worker.join()
        numbers.shm.close()


if __name__ == "__main__":
    main()
