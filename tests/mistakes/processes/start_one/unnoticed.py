import multiprocessing as mp


def work():
    raise ValueError("no such file")


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    print("all is well")


if __name__ == "__main__":
    main()
