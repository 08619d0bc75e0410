from concurrent.futures import ProcessPoolExecutor


def keep(numbers):
    global table
    table = numbers


def look_up(place):
    return table[place]


def main():
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=([3, 5, 7],)
    ) as executor:
        print(executor.submit(look_up, 2).result())


if __name__ == "__main__":
    main()
