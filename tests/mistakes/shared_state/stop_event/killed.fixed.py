import multiprocessing as mp
import time


def work(begun, orders):
    begun.set()
    orders.recv()


def main():
    begun = mp.Event()
    orders, stop = mp.Pipe(duplex=False)
    with orders, stop:
        worker = mp.Process(target=work, args=(begun, orders))
        worker.start()
        begun.wait()
        time.sleep(0.2)  # by now it is in orders.recv()
        worker.kill()
        worker.join()
        print("the worker is dead", flush=True)
        stop.send("stop")
        print("the order is sent")


if __name__ == "__main__":
    main()
