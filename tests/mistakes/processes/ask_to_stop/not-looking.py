import multiprocessing as mp


def work(stop, tasks):
    while True:
        task = tasks.get()
        if stop.poll():
            return
        print("done:", task, flush=True)


def main():
    stop, asking = mp.Pipe(duplex=False)
    tasks = mp.Queue()
    worker = mp.Process(target=work, args=(stop, tasks))
    worker.start()
    asking.send("stop")
    worker.join()


if __name__ == "__main__":
    main()
