import multiprocessing as mp
import time


def work(stop, ready):
    ready.send("ready")
    stop.wait()


def main():
    stop = mp.Event()
    reader, ready = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(stop, ready))
    worker.start()
    reader.recv()
    time.sleep(0.2)  # by now it waits
    worker.kill()  # as the system does when memory runs out
    worker.join()
    print("the worker is dead", flush=True)
    stop.set()
    print("stop is set")


if __name__ == "__main__":
    main()
