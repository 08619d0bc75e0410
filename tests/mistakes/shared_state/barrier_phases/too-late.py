import multiprocessing as mp


def work(all_done):
    all_done.wait()


def main():
    all_done = mp.Barrier(2, timeout=0.1)
    worker = mp.Process(target=work, args=(all_done,))
    worker.start()
    worker.join()  # the parent itself does not call wait


if __name__ == "__main__":
    main()
