import multiprocessing as mp


def work():
    print("working")


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
    worker.close()


if __name__ == "__main__":
    main()
