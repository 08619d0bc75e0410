import multiprocessing as mp


def work(number):
    if number == 0:
        raise ValueError("the first one is bad")
    print("working on", number, flush=True)


def main():
    with mp.Pool(1) as pool:
        try:
            pool.map(work, range(4), chunksize=1)
        except ValueError:
            print("now I am told of the first one")


if __name__ == "__main__":
    main()
