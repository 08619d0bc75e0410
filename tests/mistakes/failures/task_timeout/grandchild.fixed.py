import os
import subprocess
import sys
from multiprocessing import Pipe, Process


def convert(writer):
    os.setpgid(0, 0)  # lead a process group of its own
    tool = [sys.executable, "-c", "import time; time.sleep(60)"]
    with subprocess.Popen(tool, stdout=writer.fileno()):
        writer.send("started")


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=convert, args=(writer,))
    with reader:
        with writer:
            worker.start()
        reader.recv()
        os.killpg(worker.pid, 9)
        worker.join()
        print("the task was killed, exit code", worker.exitcode)
        try:
            reader.recv()
        except EOFError:
            print("its program is gone too")


if __name__ == "__main__":
    main()
