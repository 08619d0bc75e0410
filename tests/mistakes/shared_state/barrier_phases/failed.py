import multiprocessing as mp


def work(text, all_done):
    number = int(text)
    all_done.wait()
    print("all have a number, mine is", number)


def main():
    all_done = mp.Barrier(2)
    workers = [
        mp.Process(target=work, args=(text, all_done))
        for text in ["1", "two"]
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
