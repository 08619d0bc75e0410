# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def find(x):
    return Point(x, x**2)


def main():
    with InterpreterPoolExecutor(1) as executor:
        print(executor.submit(find, 3).result())


if __name__ == "__main__":
    main()
