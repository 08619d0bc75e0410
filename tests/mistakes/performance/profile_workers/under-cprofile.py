import os
import subprocess
import sys
from multiprocessing import Pool

COMMAND = [sys.executable, "-m", "cProfile", "-o", os.devnull]


def work(task):
    return sum(range(task))


def main():
    with Pool(1) as pool:
        print(pool.map(work, range(4)))


if __name__ == "__main__":
    if sys.argv[1:]:
        main()
    else:  # as if you typed the command
        subprocess.run([*COMMAND, __file__, "profiled"])
