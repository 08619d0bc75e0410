import multiprocessing as mp


def announce():
    print("all are here")


def work(all_done):
    all_done.wait()


def main():
    all_done = mp.Barrier(1, action=announce)
    worker = mp.Process(target=work, args=(all_done,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
