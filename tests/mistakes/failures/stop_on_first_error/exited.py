import sys
from concurrent.futures import ProcessPoolExecutor


def check(number):
    if number == 3:
        sys.exit(1)
    return number


def main():
    print("checking", flush=True)
    with ProcessPoolExecutor(2) as executor:
        for number in executor.map(check, range(5)):
            print(number)
    print("done")


if __name__ == "__main__":
    main()
