import threading

from joblib import Parallel, delayed

if __name__ == "__main__":
    lock = threading.Lock()

    def square(number):
        with lock:
            return number**2

    print(Parallel(n_jobs=2)(delayed(square)(n) for n in range(4)))
