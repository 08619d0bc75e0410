import multiprocessing as mp
import sys


def send(writer):
    with writer:
        for text in ["3", "4", "five"]:
            try:
                writer.send(int(text))
            except ValueError:
                sys.exit(1)  # as the error, without its traceback


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        try:
            while True:
                print("received", reader.recv())
        except EOFError:
            sender.join()
    ended = sender.exitcode == 0
    print("that was all" if ended else "the sender failed")


if __name__ == "__main__":
    main()
