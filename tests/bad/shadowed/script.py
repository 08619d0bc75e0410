"""A file beside the script has the name of a module that Python needs."""

import multiprocessing as mp

if __name__ == "__main__":
    reader, writer = mp.Pipe()
    with reader, writer:
        print("fine")
