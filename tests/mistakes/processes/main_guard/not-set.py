import multiprocessing as mp

language = "English"


def work():
    print("language:", language)


if __name__ == "__main__":
    language = "Chinese"
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
