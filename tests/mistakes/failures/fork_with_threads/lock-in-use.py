import threading
from multiprocessing import Process

lock = threading.Lock()


def work():
    with lock:
        print("the child has the lock", flush=True)


def use_lock(in_use, done):
    with lock:
        in_use.set()
        done.wait()


def main():
    in_use, done = threading.Event(), threading.Event()
    thread = threading.Thread(target=use_lock, args=(in_use, done))
    thread.start()
    in_use.wait()
    child = Process(target=work)
    child.start()
    done.set()  # now the lock is free again, in the parent
    child.join()


if __name__ == "__main__":
    main()
