import numpy as np
from joblib import Parallel, delayed


def one_more(array):
    return array + 1


if __name__ == "__main__":
    numbers = np.zeros(2)
    for more in Parallel(n_jobs=2)(
        delayed(one_more)(numbers) for _ in "ab"
    ):
        print(more)
