import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.shared_memory import SharedMemory


def read(name):
    memory = SharedMemory(name)
    number = memory.buf[0]
    memory.close()
    return number


def main():
    with ProcessPoolExecutor(1) as executor:
        executor.submit(abs, 1).result()  # the worker is there now
        memory = SharedMemory(create=True, size=80)
        number = executor.submit(read, memory.name).result()
        print("the worker read", number)
    while True:
        SharedMemory(memory.name).close()
        time.sleep(0.1)


if __name__ == "__main__":
    main()
