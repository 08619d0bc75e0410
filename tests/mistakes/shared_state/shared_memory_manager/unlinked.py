from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def main():
    with SharedMemoryManager() as manager:
        first = manager.SharedMemory(size=80)
        second = manager.SharedMemory(size=80)
        first.close()
        first.unlink()
        second.close()
    SharedMemory(second.name).close()
    print("after the manager: the second is still there")


if __name__ == "__main__":
    main()
