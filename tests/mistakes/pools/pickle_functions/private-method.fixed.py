import multiprocessing as mp


class Scaler:
    def __init__(self, factor):
        self.factor = factor

    def _scale(self, number):
        return self.factor * number

    def scale_all(self, numbers):
        with mp.Pool(processes=1) as pool:
            return pool.map(self._scale, numbers)


def main():
    print(Scaler(10).scale_all([1, 2, 3]))


if __name__ == "__main__":
    main()
