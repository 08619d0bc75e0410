import multiprocessing as mp
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory


def visit(name):
    memory = SharedMemory(name)
    resource_tracker.unregister(f"/{name}", "shared_memory")
    print("the child reads:", memory.buf[0])
    memory.close()


def main():
    memory = SharedMemory(create=True, size=1)
    child = mp.Process(target=visit, args=(memory.name,))
    child.start()
    child.join()
    memory.close()
    memory.unlink()


if __name__ == "__main__":
    main()
