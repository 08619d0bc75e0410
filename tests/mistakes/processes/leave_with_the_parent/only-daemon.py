import multiprocessing as mp
import os
import time


def work(writer):
    writer.send("the worker is at work")
    while True:
        time.sleep(0.1)


def start_and_die(reader, writer):
    mp.Process(target=work, args=(writer,), daemon=True).start()
    writer.close()
    print(reader.recv(), flush=True)
    os._exit(0)  # as if killed: it cleans up nothing


def main():
    reader, writer = mp.Pipe(duplex=False)
    parent = mp.Process(target=start_and_die, args=(reader, writer))
    parent.start()
    writer.close()
    parent.join()
    print("the worker has left:", reader.poll(None))


if __name__ == "__main__":
    main()
