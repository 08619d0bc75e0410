from concurrent.futures import ProcessPoolExecutor


class TooLarge(Exception):
    def __init__(self, number, limit):
        super().__init__(f"{number} is over {limit}")


def task(number):
    if number == 1:
        raise TooLarge(number, 0)
    return number


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(list(executor.map(task, range(4))))
