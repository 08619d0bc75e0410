import multiprocessing as mp


def fill(squares):
    mine = squares[0:2]
    mine[0] = 100
    mine[1] = 121


def main():
    squares = mp.RawArray("i", 2)
    worker = mp.Process(target=fill, args=(squares,))
    worker.start()
    worker.join()
    print("squares:", squares[:])


if __name__ == "__main__":
    main()
