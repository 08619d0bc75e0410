from multiprocessing.shared_memory import SharedMemory


def main():
    memory = SharedMemory(create=True, size=80)
    try:
        memory.buf[0] = 7
        print(memory.buf[0])
    finally:
        memory.close()
        memory.unlink()


if __name__ == "__main__":
    main()
