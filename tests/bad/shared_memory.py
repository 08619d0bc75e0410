"""A segment is not unlinked; Python's resource tracker complains."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    SharedMemory(create=True, size=16).close()
    print("fine")
