import multiprocessing as mp


def work(mode):
    print("mode:", mode)


def main():
    for mode in "fast", "thorough":
        worker = mp.Process(target=work, args=(mode,))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
