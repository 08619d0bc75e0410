import multiprocessing as mp


def work(language):
    print("language:", language)


if __name__ == "__main__":
    language = "Chinese"
    worker = mp.Process(target=work, args=(language,))
    worker.start()
    worker.join()
