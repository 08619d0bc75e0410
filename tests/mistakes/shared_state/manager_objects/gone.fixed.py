from multiprocessing import Manager, Process


def collect(words):
    words.append("ant")


def main():
    with Manager() as manager:
        words = manager.list()
        worker = Process(target=collect, args=(words,))
        worker.start()
        worker.join()
        print(words[:])


if __name__ == "__main__":
    main()
