import multiprocessing as mp


def main():
    numbers = mp.RawArray("d", 3)
    numbers[0] = 0.5
    print(numbers[:])


if __name__ == "__main__":
    main()
