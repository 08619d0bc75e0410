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
        reader.poll(None)  # the message has begun,
        time.sleep(0.2)  # and now the pipe is full
        sender.kill()
        sender.join()
        print(len(reader.recv_bytes()))
    sender.join()


if __name__ == "__main__":
    main()
