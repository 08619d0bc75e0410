import multiprocessing as mp
import signal
import time


def work(ready):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.send("at work")
    while True:
        time.sleep(0.1)


def main():
    reader, ready = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(ready,), daemon=True)
    worker.start()
    reader.recv()
    print("that was the last line", flush=True)


if __name__ == "__main__":
    main()
