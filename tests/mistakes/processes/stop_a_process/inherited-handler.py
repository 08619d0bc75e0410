import multiprocessing as mp
import signal
import time


def work(ready):
    ready.send("at work")
    while True:
        time.sleep(0.1)


def on_sigterm(signum, frame):
    """Note that the program is asked to end."""


def main():
    signal.signal(signal.SIGTERM, on_sigterm)
    reader, ready = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(ready,))
    worker.start()
    reader.recv()
    worker.terminate()
    worker.join()


if __name__ == "__main__":
    main()
