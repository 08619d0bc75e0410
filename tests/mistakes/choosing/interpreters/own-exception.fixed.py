# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


def check(number):
    if number < 0:
        raise ValueError(number)


def main():
    with InterpreterPoolExecutor(1) as executor:
        try:
            executor.submit(check, -1).result()
        except ValueError:
            print("refused")


if __name__ == "__main__":
    main()
