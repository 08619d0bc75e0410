import multiprocessing as mp


def keep(shared_counter):
    global counter
    counter = shared_counter


def add(number):
    with counter.get_lock():
        counter.value += number


def main():
    counter = mp.Value("i", 0)
    with mp.Pool(2, initializer=keep, initargs=(counter,)) as pool:
        pool.map(add, [1, 1])
    print("counter:", counter.value)


if __name__ == "__main__":
    main()
