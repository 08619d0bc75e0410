import time
from concurrent.futures import ProcessPoolExecutor


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    time.sleep(0.2)
    print(number, "is fine", flush=True)


def main():
    with ProcessPoolExecutor(2) as executor:
        try:
            list(executor.map(check, [0, 3]))
        except ValueError:
            print("3 is not", flush=True)


if __name__ == "__main__":
    main()
