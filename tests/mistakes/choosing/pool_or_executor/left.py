import time
from multiprocessing import Pool


def save(number):
    time.sleep(60)  # this takes a minute
    print("saved", number, flush=True)


def main():
    with Pool(2) as pool:
        for number in range(4):
            pool.apply_async(save, (number,))
    print("all is saved")


if __name__ == "__main__":
    main()
