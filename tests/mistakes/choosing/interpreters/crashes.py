# /// script
# requires-python = ">=3.14"
# ///
import os
from concurrent.futures import InterpreterPoolExecutor


def crash():
    os._exit(1)  # as a C library might


def main():
    with InterpreterPoolExecutor(1) as executor:
        print("started", flush=True)
        error = executor.submit(crash).exception()
        print("the worker died:", error)


if __name__ == "__main__":
    main()
