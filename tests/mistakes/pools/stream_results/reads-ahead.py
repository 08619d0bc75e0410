import multiprocessing as mp
import threading

all_read = threading.Event()


def numbers():
    for number in range(1000):
        yield number
    all_read.set()


def square(number):
    return number * number


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        for result in pool.imap(square, numbers()):
            print("first result:", result)
            all_read.wait()
            print("the input has been read to its end")
            break
