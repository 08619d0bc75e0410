import multiprocessing as mp


def name_of_worker(number):
    return mp.current_process().name


def main():
    with mp.Pool(4) as pool:
        names = pool.map(name_of_worker, range(500), chunksize=1000)
    print("workers that had something to do:", len(set(names)))


if __name__ == "__main__":
    main()
