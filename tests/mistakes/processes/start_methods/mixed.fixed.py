import multiprocessing as mp


def work(queue):
    queue.put("done")


def main():
    context = mp.get_context("spawn")
    queue = context.Queue()
    worker = context.Process(target=work, args=(queue,))
    worker.start()
    print(queue.get())
    worker.join()


if __name__ == "__main__":
    main()
