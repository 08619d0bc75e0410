import multiprocessing as mp
import time


def work(lock, ready):
    with lock:
        ready.send("has the lock")
        while True:
            time.sleep(0.1)


def main():
    lock = mp.Lock()
    reader, ready = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(lock, ready))
    worker.start()
    reader.recv()
    worker.terminate()
    worker.join()
    print("worker has ended", flush=True)
    with lock:
        print("the parent has the lock")


if __name__ == "__main__":
    main()
