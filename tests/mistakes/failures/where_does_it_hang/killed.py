import os
import signal
from multiprocessing import Pipe, Process


def work(end):
    end.send("ready")
    print(end.recv())


def main():
    ours, theirs = Pipe()
    worker = Process(target=work, args=(theirs,))
    worker.start()
    ours.recv()
    os.kill(worker.pid, signal.SIGUSR1)  # where are you?
    worker.join()
    print("ended by", signal.Signals(-worker.exitcode).name)


if __name__ == "__main__":
    main()
