from multiprocessing import Manager, Process


def collect(manager):
    print(manager.list(["ant"])[:])


def main():
    with Manager() as manager:
        worker = Process(target=collect, args=(manager,))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
