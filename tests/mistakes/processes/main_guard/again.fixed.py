import multiprocessing as mp


def work(numbers):
    print("sum:", sum(numbers))


def main():
    print("loading the data")
    data = [1, 2, 3]
    worker = mp.Process(target=work, args=(data,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
