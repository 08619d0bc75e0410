from multiprocessing import Event, Manager, Process


def collect(words, ended):
    ended.wait()
    words.append("ant")


def main():
    ended = Event()
    with Manager() as manager:
        words = manager.list()
        worker = Process(target=collect, args=(words, ended))
        worker.start()
    ended.set()
    worker.join()


if __name__ == "__main__":
    main()
