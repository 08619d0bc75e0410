import multiprocessing as mp
import threading


def lines(stop):
    yield "first"
    yield "second"
    while not stop.wait(timeout=0.05):
        pass  # see whether the third line has come


def main():
    stop = threading.Event()
    with mp.Pool(processes=2) as pool:
        try:
            for length in pool.imap(len, lines(stop)):
                print("length:", length, flush=True)
                if length == 6:
                    break
        finally:
            stop.set()
    print("done")


if __name__ == "__main__":
    main()
