import multiprocessing as mp
import time


def send(writer):
    with writer:
        writer.send_bytes(bytes(10_000_000))


def main():
    reader, writer = mp.Pipe(duplex=False)
    sender = mp.Process(target=send, args=(writer,))
    sender.start()
    writer.close()
    with reader:
        reader.poll(None)
        time.sleep(0.2)
        sender.kill()
        sender.join()
        try:
            print(len(reader.recv_bytes()))
        except (EOFError, OSError):
            print("the sender died; exit code", sender.exitcode)


if __name__ == "__main__":
    main()
