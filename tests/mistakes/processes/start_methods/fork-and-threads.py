import multiprocessing as mp
import threading
import warnings

lock = threading.Lock()
taken = threading.Event()
started = threading.Event()


def hold():
    with lock:
        taken.set()
        started.wait()


def work():
    with lock:
        print("[child] has the lock")


if __name__ == "__main__":
    warnings.simplefilter("default")  # or you see no warning
    threading.Thread(target=hold).start()
    taken.wait()
    worker = mp.Process(target=work)
    worker.start()
    started.set()
    worker.join()
