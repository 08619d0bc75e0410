import multiprocessing as mp
from queue import Full


def main():
    readings = mp.Queue(maxsize=2)
    for reading in 20, 21, 22:
        try:
            readings.put_nowait(reading)
        except Full:
            print("dropped:", reading)
    print([readings.get(), readings.get()])


if __name__ == "__main__":
    main()
