import multiprocessing as mp


def work():
    pass


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.daemon = True


if __name__ == "__main__":
    main()
