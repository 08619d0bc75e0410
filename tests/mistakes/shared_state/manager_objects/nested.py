from multiprocessing import Manager, Process


def collect(groups):
    groups["a"].append("ant")


def main():
    with Manager() as manager:
        groups = manager.dict(a=[])
        worker = Process(target=collect, args=(groups,))
        worker.start()
        worker.join()
        print(groups["a"])


if __name__ == "__main__":
    main()
