import multiprocessing as mp
import signal


def work(stop):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.raise_signal(signal.SIGINT)  # as Ctrl-C does, to everyone
    stop.wait()
    print("the worker puts its results away")


def main():
    stop = mp.Event()
    worker = mp.Process(target=work, args=(stop,))
    worker.start()
    stop.set()
    worker.join()
    print("exit code:", worker.exitcode)


if __name__ == "__main__":
    main()
