import multiprocessing as mp


def work():
    print("working")


def main():
    for _ in range(2):
        worker = mp.Process(target=work)
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
