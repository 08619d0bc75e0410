import multiprocessing as mp
import threading


def work(stop):
    stop.wait()


def main():
    stop = threading.Event()
    worker = mp.Process(target=work, args=(stop,))
    worker.start()
    stop.set()
    worker.join()


if __name__ == "__main__":
    main()
