import multiprocessing as mp


def divide(number, results):
    try:
        results.put(10 / number)
    except Exception as error:
        results.put(type(error).__name__)


def main():
    results = mp.Queue()
    worker = mp.Process(target=divide, args=(0, results))
    worker.start()
    print("got", results.get())
    worker.join()


if __name__ == "__main__":
    main()
