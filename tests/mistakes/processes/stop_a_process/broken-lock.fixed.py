import multiprocessing as mp


def work(lock, stop, ready):
    with lock:
        ready.send("has the lock")
        while not stop.poll(0.1):
            pass


def main():
    lock = mp.Lock()
    stop, asking = mp.Pipe(duplex=False)
    reader, ready = mp.Pipe(duplex=False)
    with stop, asking, reader, ready:
        worker = mp.Process(target=work, args=(lock, stop, ready))
        worker.start()
        reader.recv()
        asking.send("stop")
        worker.join()
    print("worker has ended")
    with lock:
        print("the parent has the lock")


if __name__ == "__main__":
    main()
