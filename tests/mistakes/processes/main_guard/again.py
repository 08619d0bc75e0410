import multiprocessing as mp

print("loading the data")
data = [1, 2, 3]


def work(numbers):
    print("sum:", sum(numbers))


def main():
    worker = mp.Process(target=work, args=(data,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
