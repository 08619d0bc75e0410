from concurrent.futures import ProcessPoolExecutor

import __main__

del __main__.__file__  # a notebook has none, nor has the prompt


def square(number):
    return number**2


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(square, range(6))))
