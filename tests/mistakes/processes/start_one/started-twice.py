import multiprocessing as mp


def work():
    print("working")


def main():
    worker = mp.Process(target=work)
    for _ in range(2):
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
