import signal
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import wait


def work(writer):
    writer.send("at work")
    wait([parent_process().sentinel])
    print("the worker goes on without its parent", flush=True)


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=work, args=(writer,), daemon=True)
    worker.start()
    try:
        print(reader.recv(), flush=True)
        signal.raise_signal(signal.SIGTERM)  # as `docker stop` does
    finally:
        print("the parent cleans up")


if __name__ == "__main__":
    main()
