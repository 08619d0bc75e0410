import warnings
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

warnings.simplefilter("default")


def main():
    fork = get_context("fork")
    with ProcessPoolExecutor(1, fork) as executor:
        print(executor.submit(abs, -3).result())
        child = fork.Process(target=abs, args=(-4,))
        child.start()
        child.join()


if __name__ == "__main__":
    main()
