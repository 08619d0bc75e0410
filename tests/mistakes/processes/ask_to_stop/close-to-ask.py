import multiprocessing as mp


def work(stop):
    try:
        stop.recv()
    except EOFError:
        print("asked to stop", flush=True)


def main():
    stop, asking = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(stop,))
    worker.start()
    asking.close()
    worker.join()
    stop.close()


if __name__ == "__main__":
    main()
