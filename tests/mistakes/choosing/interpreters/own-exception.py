# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


class Refused(Exception):
    pass


def check(number):
    if number < 0:
        raise Refused(number)


def main():
    with InterpreterPoolExecutor(1) as executor:
        try:
            executor.submit(check, -1).result()
        except Refused:
            print("refused")


if __name__ == "__main__":
    main()
