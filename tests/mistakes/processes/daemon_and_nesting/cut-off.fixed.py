import multiprocessing as mp


def work(stop):
    try:
        print("saves a file", flush=True)
        while not stop.poll(0.1):
            pass
    finally:
        print("the file is complete", flush=True)


def main():
    stop, asking = mp.Pipe(duplex=False)
    with stop, asking:
        worker = mp.Process(target=work, args=(stop,), daemon=True)
        worker.start()
        asking.send("stop")
        worker.join()


if __name__ == "__main__":
    main()
