import signal
import threading
from multiprocessing import Pipe, Process

asked = []


def work(writer):
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    writer.send("at work")
    threading.Event().wait()


def main():
    signal.signal(signal.SIGTERM, lambda *_: asked.append("stop"))
    reader, writer = Pipe(duplex=False)
    worker = Process(target=work, args=(writer,))
    with reader, writer:
        worker.start()
        print(reader.recv(), flush=True)
    worker.terminate()
    worker.join()


if __name__ == "__main__":
    main()
