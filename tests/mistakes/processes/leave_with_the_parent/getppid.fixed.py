import multiprocessing as mp
import os


def work(number):
    parent = mp.parent_process()
    print("parent_process() is my parent:", parent.pid == number)


def main():
    worker = mp.Process(target=work, args=(os.getpid(),))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
