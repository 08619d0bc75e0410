import multiprocessing as mp


def main():
    readings = mp.Queue(maxsize=2)
    for reading in 20, 21, 22:
        readings.put_nowait(reading)
    print([readings.get(), readings.get()])


if __name__ == "__main__":
    main()
