from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        squares = manager.ShareableList([n * n for n in range(3)])
        print(*squares)
        squares.shm.close()


if __name__ == "__main__":
    main()
