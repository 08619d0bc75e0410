from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        blocks = manager.ShareableList([b"\x01\x02\x00"])
        print(blocks[0])
        blocks.shm.close()


if __name__ == "__main__":
    main()
