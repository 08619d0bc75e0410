import multiprocessing as mp


def add(counter):
    with counter.get_lock():
        counter.value += 1


def main():
    counter = mp.Value("i", 0)
    with mp.Pool(2) as pool:
        pool.map(add, [counter, counter])
    print("counter:", counter.value)


if __name__ == "__main__":
    main()
