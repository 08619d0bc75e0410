import multiprocessing as mp


def work(stop):
    while not stop.poll(0.1):
        pass


def main():
    stop, asking = mp.Pipe(duplex=False)
    with stop, asking:
        worker = mp.Process(target=work, args=(stop,))
        worker.start()
        asking.send("stop")
        worker.join()
    print("that was the last line")


if __name__ == "__main__":
    main()
