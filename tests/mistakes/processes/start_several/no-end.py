import multiprocessing as mp


def task(queue):
    print("got", queue.get(), flush=True)


def main():
    queue = mp.SimpleQueue()
    workers = [mp.Process(target=task, args=(queue,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    queue.put("one message")
    for worker in workers:
        worker.join()
    print("all tasks have ended")


if __name__ == "__main__":
    main()
