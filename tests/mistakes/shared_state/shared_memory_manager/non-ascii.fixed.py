from multiprocessing.managers import SharedMemoryManager


def main():
    texts = ["é" * 20, "日本語"]
    with SharedMemoryManager() as manager:
        stored = manager.ShareableList([t.encode() for t in texts])
        print("letters left:", len(stored[0].decode()))
        print("read back:", stored[1].decode() == texts[1])
        stored.shm.close()


if __name__ == "__main__":
    main()
