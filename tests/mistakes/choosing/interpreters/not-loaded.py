# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import InterpreterPoolExecutor


def total():
    import tracemalloc

    return tracemalloc.is_tracing()


def main():
    with InterpreterPoolExecutor(1) as executor:
        print(executor.submit(total).result())


if __name__ == "__main__":
    main()
