import multiprocessing as mp
import time


def work(writer):
    writer.send(bytes(1_000_000))


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(writer,))
    worker.start()
    writer.close()
    reader.poll(None)
    time.sleep(0.2)  # by now the pipe is full
    worker.kill()
    worker.join()
    try:
        print(reader.recv())
    except (EOFError, OSError):
        print("worker died")
    reader.close()


if __name__ == "__main__":
    main()
