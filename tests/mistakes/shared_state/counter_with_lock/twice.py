import multiprocessing as mp


def add(counter):
    with counter.get_lock():
        counter.value += 1


def main():
    counter = mp.Value("i", 0, lock=mp.Lock())
    worker = mp.Process(target=add, args=(counter,))
    worker.start()
    worker.join()
    print("counter:", counter.value)


if __name__ == "__main__":
    main()
