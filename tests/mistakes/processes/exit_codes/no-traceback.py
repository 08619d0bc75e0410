import multiprocessing as mp
import os
import signal


def work():
    print("half of the work is done")
    os.kill(os.getpid(), signal.SIGKILL)  # as the system does


def main():
    worker = mp.Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
