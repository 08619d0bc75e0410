import multiprocessing as mp
import time


def work(stop, ready):
    ready.send("ready")
    stop.recv()


def main():
    stop, asking = mp.Pipe(duplex=False)
    reader, ready = mp.Pipe(duplex=False)
    with stop, asking, reader, ready:
        worker = mp.Process(target=work, args=(stop, ready))
        worker.start()
        reader.recv()
        time.sleep(0.2)  # by now it waits
        worker.kill()  # as the system does when memory runs out
        worker.join()
        print("the worker is dead")
        asking.send("stop")
        print("the worker is asked to stop")


if __name__ == "__main__":
    main()
