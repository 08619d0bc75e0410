"""The last line comes when the prompt is back already."""

import os

if __name__ == "__main__":
    parent = os.getpid()
    if os.fork() == 0:
        while os.getppid() == parent:
            pass
        for _ in range(10**6):
            pass
        os.write(1, b"fine\n")
        os._exit(0)
