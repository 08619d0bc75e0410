import multiprocessing as mp
import threading

lock = threading.Lock()


def hold():
    with lock:
        print("[thread] has the lock")


def work():
    with lock:
        print("[child] has the lock")


def main():
    worker = mp.Process(target=work)
    worker.start()
    thread = threading.Thread(target=hold)
    thread.start()
    thread.join()
    worker.join()


if __name__ == "__main__":
    main()
