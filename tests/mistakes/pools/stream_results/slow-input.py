import multiprocessing as mp
import threading


def lines():
    yield "first"
    yield "second"
    threading.Event().wait()  # the third line does not come


def main():
    with mp.Pool(processes=2) as pool:
        for length in pool.imap(len, lines()):
            print("length:", length, flush=True)
            if length == 6:
                break
    print("done")


if __name__ == "__main__":
    main()
