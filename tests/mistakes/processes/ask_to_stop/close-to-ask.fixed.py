import multiprocessing as mp


def work(stop):
    stop.recv()
    print("asked to stop", flush=True)


def main():
    stop, asking = mp.Pipe(duplex=False)
    with stop, asking:
        worker = mp.Process(target=work, args=(stop,))
        worker.start()
        asking.send("stop")
        worker.join()


if __name__ == "__main__":
    main()
