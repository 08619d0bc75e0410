import os
import subprocess
import sys
from multiprocessing import Pipe, Process


def convert(writer):
    tool = [sys.executable, "-c", "import time; time.sleep(60)"]
    with subprocess.Popen(tool) as process:
        writer.send(process.pid)


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=convert, args=(writer,))
    with reader, writer:
        worker.start()
        tool = reader.recv()
    worker.kill()
    worker.join()
    os.kill(tool, 0)  # raises ProcessLookupError if it is gone
    print("the task was killed, its program goes on")
    os.kill(tool, 9)


if __name__ == "__main__":
    main()
