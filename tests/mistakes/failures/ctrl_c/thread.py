import signal
import threading
from concurrent.futures import ProcessPoolExecutor


def work():
    signal.signal(signal.SIGINT, lambda *_: None)
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(abs, -3).result())


def main():
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


if __name__ == "__main__":
    main()
