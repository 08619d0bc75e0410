from concurrent.futures import ProcessPoolExecutor


class Refused(Exception):
    def __init__(self, number, reason):
        super().__init__(number, reason)


def square(number):
    raise Refused(number, "too small")


def main():
    with ProcessPoolExecutor(1) as executor:
        try:
            executor.submit(square, 3).result()
        except Refused as error:
            print("refused:", error.args)


if __name__ == "__main__":
    main()
