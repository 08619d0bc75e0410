import multiprocessing as mp

if __name__ == "__main__":

    def double(number):
        return 2 * number

    with mp.Pool(1) as pool:
        print(pool.map(double, [1, 2, 3]))
