import sys


def main():
    print("GIL:", getattr(sys, "_is_gil_enabled", lambda: True)())


if __name__ == "__main__":
    main()
