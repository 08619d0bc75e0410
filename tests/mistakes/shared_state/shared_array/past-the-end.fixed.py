import multiprocessing as mp


def fill(squares, start):
    for i in range(start, min(start + 3, len(squares))):
        squares[i] = i * i


def main():
    squares = mp.RawArray("i", 4)
    for start in 0, 3:
        worker = mp.Process(target=fill, args=(squares, start))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
