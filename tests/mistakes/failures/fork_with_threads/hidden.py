import threading
from multiprocessing import get_context


def main():
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    child = get_context("fork").Process(target=abs, args=(-3,))
    child.start()
    child.join()
    done.set()
    thread.join()
    print("forked beside a thread, and no warning")


if __name__ == "__main__":
    main()
