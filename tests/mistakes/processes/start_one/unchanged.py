import multiprocessing as mp

found = []


def work():
    found.append(42)
    print("in the child:", found)


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    print("in the parent:", found)


if __name__ == "__main__":
    main()
