import multiprocessing as mp
import time


def work(begun, stop):
    begun.set()
    stop.wait()


def main():
    begun, stop = mp.Event(), mp.Event()
    worker = mp.Process(target=work, args=(begun, stop))
    worker.start()
    begun.wait()
    time.sleep(0.2)  # by now it is in stop.wait()
    worker.kill()
    worker.join()
    print("the worker is dead", flush=True)
    stop.set()
    print("the event is set")


if __name__ == "__main__":
    main()
