from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        manager.ShareableList(n * n for n in range(3))


if __name__ == "__main__":
    main()
