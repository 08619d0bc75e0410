"""A segment with a name of its own is not unlinked."""

import os
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"cookbook {os.getpid()}"
    segment = SharedMemory(name, create=True, size=16)
    resource_tracker.unregister(f"/{name}", "shared_memory")
    segment.close()
    print("fine")
