# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor

EXPONENT = 2


def power(number):
    return number**EXPONENT


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as executor:
        print(executor.submit(power, 3).result())
