from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        numbers = manager.ShareableList([3, 5])
        numbers.append(7)
        print(list(numbers))
        numbers.shm.close()


if __name__ == "__main__":
    main()
