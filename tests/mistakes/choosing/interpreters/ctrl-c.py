# /// script
# requires-python = ">=3.14"
# ///
import os
import signal
import threading
from concurrent.futures import InterpreterPoolExecutor


def forever(writer):
    os.write(writer, b"!")
    threading.Event().wait()


def main():
    reader, writer = os.pipe()
    with InterpreterPoolExecutor(1) as executor:
        executor.submit(forever, writer)
        os.read(reader, 1)  # the task has begun
        try:
            signal.raise_signal(signal.SIGINT)  # you press Ctrl-C
        except KeyboardInterrupt:
            print("Ctrl-C has come", flush=True)


if __name__ == "__main__":
    main()
