from concurrent.futures import ProcessPoolExecutor
from multiprocessing.shared_memory import SharedMemory


def read(name):
    memory = SharedMemory(name)
    number = memory.buf[0]
    memory.close()
    return number


def main():
    memory = SharedMemory(create=True, size=80)
    with ProcessPoolExecutor(1) as executor:
        number = executor.submit(read, memory.name).result()
        print("the worker read", number)
    SharedMemory(memory.name).close()
    memory.close()
    memory.unlink()


if __name__ == "__main__":
    main()
