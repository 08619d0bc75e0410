import multiprocessing as mp


def add(counter):
    with counter.get_lock():
        counter.value += 1


def main():
    counter = mp.Value("i", 0)
    worker = mp.Process(target=add, args=(counter,))
    worker.start()


if __name__ == "__main__":
    main()
