import multiprocessing as mp


def divide(number, results):
    results.put(10 / number)


def main():
    results = mp.Queue()
    worker = mp.Process(target=divide, args=(0, results))
    worker.start()
    print("got", results.get())
    worker.join()


if __name__ == "__main__":
    main()
