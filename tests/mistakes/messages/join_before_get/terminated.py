import multiprocessing as mp
import time


def produce(results):
    results.put(bytes(1_000_000))


def main():
    results = mp.Queue()
    worker = mp.Process(target=produce, args=(results,))
    worker.start()
    while results.empty():  # until a part of it is in the pipe
        time.sleep(0.01)
    worker.terminate()
    worker.join()
    print("terminated", flush=True)
    print("got", len(results.get(timeout=0.2)), "bytes")


if __name__ == "__main__":
    main()
