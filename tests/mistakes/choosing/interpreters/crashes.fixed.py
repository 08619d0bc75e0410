# /// script
# requires-python = ">=3.14"
# ///
import os
from concurrent.futures import ProcessPoolExecutor


def crash():
    os._exit(1)  # as a C library might


def main():
    with ProcessPoolExecutor(1) as executor:
        print("started", flush=True)
        error = executor.submit(crash).exception()
        print("the worker died:", type(error).__name__)


if __name__ == "__main__":
    main()
