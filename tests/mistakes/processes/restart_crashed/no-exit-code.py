import multiprocessing as mp
from multiprocessing.connection import wait


def work():
    pass


def main():
    for _ in range(100):  # it does not happen every time
        worker = mp.Process(target=work)
        worker.start()
        wait([worker.sentinel])
        code = worker.exitcode
        worker.join()
        if code != 0:
            print("crashed with", code, "- restart it")
            break


if __name__ == "__main__":
    main()
