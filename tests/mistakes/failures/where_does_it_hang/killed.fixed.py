import faulthandler
import os
import signal
import time
from multiprocessing import Pipe, Process


def work(end):
    with open("stack", "w") as file:
        faulthandler.register(signal.SIGUSR1, file)
        end.send("ready")
        print(end.recv(), flush=True)


def main():
    ours, theirs = Pipe()
    worker = Process(target=work, args=(theirs,))
    with ours, theirs:
        worker.start()
        ours.recv()
        os.kill(worker.pid, signal.SIGUSR1)  # where are you?
        while not os.path.getsize("stack"):
            time.sleep(0.01)
        ours.send("go on")
        worker.join()
    os.remove("stack")


if __name__ == "__main__":
    main()
