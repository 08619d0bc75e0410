import multiprocessing as mp
import os


def send(writer):
    size = (100).to_bytes(4, "big")  # "100 bytes will follow"
    os.write(writer.fileno(), size + b"half of the message")
    os._exit(1)  # as if killed in the middle of `send`


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        try:
            while True:
                print("received:", reader.recv())
        except (EOFError, OSError):
            sender.join()
    print("exit code of the sender:", sender.exitcode)


if __name__ == "__main__":
    main()
