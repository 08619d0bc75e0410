import multiprocessing as mp
import signal
import sys
import time


def work(ready):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        ready.send("at work")
        while True:
            time.sleep(0.1)
    finally:
        print("cleans up", flush=True)


def main():
    reader, ready = mp.Pipe(duplex=False)
    with reader, ready:
        worker = mp.Process(target=work, args=(ready,))
        worker.start()
        reader.recv()
        worker.terminate()
        worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
