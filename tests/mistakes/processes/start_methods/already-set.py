import multiprocessing as mp


def work(queue):
    queue.put("done")


def main():
    queue = mp.Queue()
    mp.set_start_method("spawn")
    worker = mp.Process(target=work, args=(queue,))
    worker.start()
    print(queue.get())
    worker.join()


if __name__ == "__main__":
    main()
