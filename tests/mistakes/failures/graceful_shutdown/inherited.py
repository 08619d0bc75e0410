import signal
import threading
from multiprocessing import Pipe, Process

asked = []


def work(writer):
    writer.send("at work")
    threading.Event().wait()


def main():
    signal.signal(signal.SIGTERM, lambda *_: asked.append("stop"))
    reader, writer = Pipe(duplex=False)
    worker = Process(target=work, args=(writer,))
    worker.start()
    print(reader.recv(), flush=True)
    worker.terminate()
    worker.join()


if __name__ == "__main__":
    main()
