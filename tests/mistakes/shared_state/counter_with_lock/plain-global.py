import multiprocessing as mp

counter = 0


def add():
    global counter
    counter += 1


def main():
    worker = mp.Process(target=add)
    worker.start()
    worker.join()
    print("counter:", counter)


if __name__ == "__main__":
    main()
