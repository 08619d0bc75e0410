import multiprocessing as mp
import time


def work():
    while True:
        time.sleep(0.1)


def main():
    worker = mp.Process(target=work)
    worker.start()
    print("that was the last line", flush=True)


if __name__ == "__main__":
    main()
