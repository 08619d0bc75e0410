from concurrent.futures import ProcessPoolExecutor


class Refused(Exception):
    def __init__(self, number, reason):
        super().__init__(f"{number}: {reason}")


def square(number):
    raise Refused(number, "too small")


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(square, 3).result())


if __name__ == "__main__":
    main()
