import threading
from multiprocessing import Pipe, Process


def work(writer):
    threading.Event().wait()  # as an import or a login may hang
    writer.send("begins")


def main():
    reader, writer = Pipe(duplex=False)
    process = Process(target=work, args=(writer,), daemon=True)
    with writer:
        process.start()
    reader.recv()
    if not reader.poll(1):
        process.kill()
        process.join()


if __name__ == "__main__":
    main()
