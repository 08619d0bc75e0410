from joblib import Parallel, delayed


def square(number):
    return number**2


if __name__ == "__main__":
    print(Parallel(n_jobs=2)(delayed(square(n)) for n in range(4)))
