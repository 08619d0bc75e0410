import multiprocessing as mp


def main():
    worker = mp.Process(target=lambda: print("working"))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
