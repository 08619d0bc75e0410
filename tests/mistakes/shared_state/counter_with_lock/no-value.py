import multiprocessing as mp


def add(counter):
    with counter.get_lock():
        counter += 1


def main():
    counter = mp.Value("i", 0)
    worker = mp.Process(target=add, args=(counter,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
