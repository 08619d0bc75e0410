import multiprocessing as mp


def main():
    sums = mp.RawArray("i", 2)
    with sums.get_lock():
        sums[0] += 1


if __name__ == "__main__":
    main()
