# /// script
# requires-python = ">=3.14"
# ///
from concurrent.futures import ProcessPoolExecutor


def total():
    import tracemalloc

    return tracemalloc.is_tracing()


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(total).result())


if __name__ == "__main__":
    main()
