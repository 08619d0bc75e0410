import multiprocessing as mp


def main():
    numbers = mp.RawArray("i", 3)
    numbers[0] = 2**31 - 1
    numbers[1] = 2**31
    numbers[2] = 2**32
    print(numbers[:])


if __name__ == "__main__":
    main()
