import multiprocessing as mp
import time


def work(seconds):
    time.sleep(seconds)
    print("done")


def main():
    worker = mp.Process(target=work, args=(0.1))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
