"""A segment is not unlinked, and the resource tracker has forgotten it."""

from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    segment = SharedMemory(create=True, size=16)
    resource_tracker.unregister(f"/{segment.name}", "shared_memory")
    segment.close()
    print("fine")
