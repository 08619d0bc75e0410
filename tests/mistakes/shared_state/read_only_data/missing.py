from concurrent.futures import ProcessPoolExecutor


def keep(numbers):
    global table
    table = numbers


def look_up(place):
    return table[place]


def main():
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(look_up, 2)
        keep([3, 5, 7])
        print(future.result())


if __name__ == "__main__":
    main()
