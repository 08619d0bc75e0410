from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        texts = manager.ShareableList(["é" * 20, "日本語"])
        print("letters left:", len(texts[0]), flush=True)
        print(texts[1])
        texts.shm.close()


if __name__ == "__main__":
    main()
