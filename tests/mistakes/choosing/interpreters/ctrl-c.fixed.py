# /// script
# requires-python = ">=3.14"
# ///
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager


def forever(begun):
    begun.set()
    threading.Event().wait()


def main():
    with Manager() as manager, ProcessPoolExecutor(1) as executor:
        begun = manager.Event()
        executor.submit(forever, begun)
        begun.wait()
        try:
            signal.raise_signal(signal.SIGINT)  # you press Ctrl-C
        except KeyboardInterrupt:
            executor.kill_workers()
            print("Ctrl-C has come, and the task has ended")


if __name__ == "__main__":
    main()
