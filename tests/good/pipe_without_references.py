"""The end of a pipe is closed when nothing refers to it any more."""

import multiprocessing as mp

if __name__ == "__main__":
    reader, writer = mp.Pipe(duplex=False)
    writer.send("last")
    del writer
    with reader:
        try:
            while True:
                print(reader.recv())
        except EOFError:
            print("end")
