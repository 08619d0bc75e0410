import multiprocessing as mp


def square(squares, i):
    squares[i] = i * i


def main():
    squares = mp.RawArray("i", 4)
    with mp.Pool(2) as pool:
        pool.starmap(square, [(squares, i) for i in range(4)])
    print("squares:", squares[:])


if __name__ == "__main__":
    main()
