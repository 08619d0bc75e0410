# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


def find(x):
    return x, x**2


def main():
    with InterpreterPoolExecutor(1) as executor:
        print(executor.submit(find, 3).result())


if __name__ == "__main__":
    main()
