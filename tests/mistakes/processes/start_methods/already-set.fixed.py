import multiprocessing as mp


def work(queue):
    queue.put("done")


def main():
    mp.set_start_method("spawn")
    queue = mp.Queue()
    worker = mp.Process(target=work, args=(queue,))
    worker.start()
    print(queue.get())
    worker.join()


if __name__ == "__main__":
    main()
