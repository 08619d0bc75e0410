import multiprocessing as mp


def mean(numbers, queue):
    queue.put(sum(numbers) / len(numbers))


def main():
    queue = mp.SimpleQueue()
    worker = mp.Process(target=mean, args=([1, 2, 6], queue))
    worker.start()
    result = queue.get()
    worker.join()
    print("result:", result)


if __name__ == "__main__":
    main()
