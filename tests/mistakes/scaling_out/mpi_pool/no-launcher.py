import os
import sys

# As in a program that is started without its environment activated.
scripts = os.path.dirname(sys.executable)
kept = [p for p in os.environ["PATH"].split(":") if p != scripts]
os.environ["PATH"] = ":".join(kept)

from mpi4py.futures import MPIPoolExecutor

if __name__ == "__main__":
    with MPIPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(abs, [-1, -2])))
