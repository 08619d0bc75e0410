import multiprocessing as mp
import time


def work():
    time.sleep(0.2)


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.interrupt()
    worker.join()


if __name__ == "__main__":
    main()
