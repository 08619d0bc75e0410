from multiprocessing import Manager, Process


def collect(words):
    print(words[:])


def main():
    with Manager() as manager:
        words = manager.list(["ant"])
        worker = Process(target=collect, args=(words,))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
