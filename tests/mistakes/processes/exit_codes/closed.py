import multiprocessing as mp


def work():
    print("working")


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    worker.close()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
