import multiprocessing as mp


def work():
    print("working")


if __name__ == "__main__":
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
