"""Catch what a pool's worker raises; right, and nothing on stderr."""

import multiprocessing as mp


def fail(number: int) -> None:
    raise ValueError(number)


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        try:
            pool.map(fail, [1])
        except ValueError:
            print("caught")
