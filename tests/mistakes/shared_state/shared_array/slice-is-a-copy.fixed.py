import multiprocessing as mp


def fill(squares):
    squares[0:2] = [100, 121]


def main():
    squares = mp.RawArray("i", 2)
    worker = mp.Process(target=fill, args=(squares,))
    worker.start()
    worker.join()
    print("squares:", squares[:])


if __name__ == "__main__":
    main()
