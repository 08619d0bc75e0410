import multiprocessing as mp


def mean(numbers):
    return sum(numbers) / len(numbers)


def main():
    worker = mp.Process(target=mean, args=([1, 2, 6],))
    worker.start()
    result = worker.join()
    print("result:", result)


if __name__ == "__main__":
    main()
