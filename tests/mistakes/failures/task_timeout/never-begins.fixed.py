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
    if not reader.poll(2):  # for the start, too
        print("it never began")
        process.kill()
    process.join()


if __name__ == "__main__":
    main()
