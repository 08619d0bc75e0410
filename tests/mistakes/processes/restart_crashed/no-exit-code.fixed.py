import multiprocessing as mp
from multiprocessing.connection import wait


def work():
    pass


def main():
    for _ in range(10):
        worker = mp.Process(target=work)
        worker.start()
        wait([worker.sentinel])
        worker.join()
        code = worker.exitcode
        if code != 0:
            print("crashed with", code, "- restart it")
            break


if __name__ == "__main__":
    main()
