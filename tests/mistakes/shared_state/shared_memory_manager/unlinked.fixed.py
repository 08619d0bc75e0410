from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def main():
    with SharedMemoryManager() as manager:
        first = manager.SharedMemory(size=80)
        second = manager.SharedMemory(size=80)
        first.close()
        second.close()
    try:
        SharedMemory(second.name).close()
    except FileNotFoundError:
        print("after the manager: the second is gone")


if __name__ == "__main__":
    main()
