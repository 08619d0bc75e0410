import multiprocessing as mp
import os
import signal

if __name__ == "__main__":
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append("stop"))
    queue = mp.Queue()
    while not stop:
        os.kill(os.getpid(), signal.SIGTERM)  # as `docker stop` does
    print("the loop has ended")
