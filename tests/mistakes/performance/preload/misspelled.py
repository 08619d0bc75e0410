import multiprocessing as mp
import sys


def is_imported(module):
    return module in sys.modules


def main():
    mp.set_forkserver_preload(["decimals"])
    with mp.Pool(1) as pool:
        print("decimal was there:", pool.map(is_imported, ["decimal"]))


if __name__ == "__main__":
    main()
