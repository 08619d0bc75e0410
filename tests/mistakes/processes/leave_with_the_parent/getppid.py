import multiprocessing as mp
import os


def work(number):
    print("os.getppid() is my parent:", os.getppid() == number)


def main():
    worker = mp.Process(target=work, args=(os.getpid(),))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
