import multiprocessing as mp


def work(stop):
    pass  # ends before it is asked, as a crash would


def main():
    stop, asking = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(stop,))
    worker.start()
    stop.close()
    worker.join()
    asking.send("stop")


if __name__ == "__main__":
    main()
