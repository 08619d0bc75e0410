import multiprocessing as mp


def keep(shared_squares):
    global squares
    squares = shared_squares


def square(i):
    squares[i] = i * i


def main():
    squares = mp.RawArray("i", 4)
    with mp.Pool(2, initializer=keep, initargs=(squares,)) as pool:
        pool.map(square, range(4))
    print("squares:", squares[:])


if __name__ == "__main__":
    main()
