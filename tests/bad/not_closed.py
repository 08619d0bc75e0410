"""Make a pipe and leave it open."""

import multiprocessing as mp

if __name__ == "__main__":
    reader, writer = mp.Pipe(duplex=False)
    print("fine")
