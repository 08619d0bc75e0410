import numpy as np
from joblib import Parallel, delayed


def add_one(array):
    return (array + 1).sum()


if __name__ == "__main__":
    numbers = np.zeros(200_000)
    print(Parallel(n_jobs=2)(delayed(add_one)(numbers) for _ in "ab"))
