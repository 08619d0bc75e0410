import multiprocessing as mp


def keep(event):
    global stop
    stop = event


def work(number):
    stop.wait()
    return number


def main():
    event = mp.Event()
    with mp.Pool(2, initializer=keep, initargs=(event,)) as pool:
        running = pool.map_async(work, [1, 2])
        event.set()
        print(running.get())


if __name__ == "__main__":
    main()
