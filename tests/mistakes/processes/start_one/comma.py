import multiprocessing as mp


def greet(name):
    print("Hello,", name)


def main():
    worker = mp.Process(target=greet, args=("Ada"))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
