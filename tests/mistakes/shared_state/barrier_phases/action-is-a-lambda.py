import multiprocessing as mp


def work(all_done):
    all_done.wait()


def main():
    all_done = mp.Barrier(1, action=lambda: print("all are here"))
    worker = mp.Process(target=work, args=(all_done,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
