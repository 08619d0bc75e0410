import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def work():
    spawn = get_context("spawn")  # no fork beside a thread
    with ProcessPoolExecutor(1, spawn) as executor:
        print(executor.submit(abs, -3).result())


def main():
    signal.signal(signal.SIGINT, lambda *_: None)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


if __name__ == "__main__":
    main()
