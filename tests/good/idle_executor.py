"""Make an executor and give it nothing to do."""

from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1):
        pass
    print("fine")
