import sys


def main():
    print("GIL:", sys._is_gil_enabled())


if __name__ == "__main__":
    main()
