import multiprocessing as mp
import threading


class Scaler:
    def __init__(self, factor):
        self.factor = factor
        self.lock = threading.Lock()

    def __getstate__(self):
        return {"factor": self.factor}  # the lock stays at home

    def __setstate__(self, state):
        self.__init__(**state)  # makes a lock of its own

    def scale(self, number):
        with self.lock:
            return self.factor * number


def main():
    with mp.Pool(2) as pool:
        print(pool.map(Scaler(10).scale, [1, 2, 3]))


if __name__ == "__main__":
    main()
