import multiprocessing as mp
import time


def work():
    time.sleep(0.2)
    print("the work is done")


def main():
    worker = mp.Process(target=work)
    worker.start()
    print("everything is done", flush=True)


if __name__ == "__main__":
    main()
