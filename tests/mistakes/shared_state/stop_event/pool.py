import multiprocessing as mp


def work(stop):
    stop.wait()


def main():
    stop = mp.Event()
    with mp.Pool(2) as pool:
        running = pool.map_async(work, [stop, stop])
        stop.set()
        running.get()


if __name__ == "__main__":
    main()
