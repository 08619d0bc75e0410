import multiprocessing as mp


def main():
    def work():
        print("working")

    worker = mp.Process(target=work)
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
