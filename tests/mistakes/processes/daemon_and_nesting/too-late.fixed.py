import multiprocessing as mp


def work():
    pass


def main():
    worker = mp.Process(target=work, daemon=True)
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
