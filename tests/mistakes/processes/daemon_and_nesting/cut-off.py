import multiprocessing as mp
import time


def work(ready):
    try:
        print("saves a file", flush=True)
        ready.send("at work")
        while True:
            time.sleep(0.1)
    finally:
        print("the file is complete", flush=True)


def main():
    reader, ready = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(ready,), daemon=True)
    worker.start()
    reader.recv()


if __name__ == "__main__":
    main()
