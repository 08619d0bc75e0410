import multiprocessing as mp
import signal
import sys
import time


def help_worker(end):
    end.recv()


def work(end):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    mp.Process(target=help_worker, args=(end,), daemon=True).start()
    end.send("at work")
    while True:
        time.sleep(0.1)


def main():
    my_end, helpers_end = mp.Pipe()
    worker = mp.Process(target=work, args=(helpers_end,))
    worker.start()
    helpers_end.close()
    with my_end:
        my_end.recv()
        worker.terminate()
        worker.join()
        print("helper has ended:", my_end.poll(1))


if __name__ == "__main__":
    main()
