from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Array


def keep(numbers):
    global table
    table = numbers


def look_up(place):
    return table[place]


def main():
    numbers = Array("i", [3, 5, 7])
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(numbers,)
    ) as executor:
        executor.submit(look_up, 0).result()  # the worker is there
        numbers[2] = 8
        print(executor.submit(look_up, 2).result())


if __name__ == "__main__":
    main()
