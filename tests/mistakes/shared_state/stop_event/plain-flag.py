import multiprocessing as mp

running = True


def work(begun):
    begun.set()
    while running:
        pass  # a short piece of work


def main():
    global running
    begun = mp.Event()
    worker = mp.Process(target=work, args=(begun,))
    worker.start()
    begun.wait()
    running = False
    worker.join()


if __name__ == "__main__":
    main()
