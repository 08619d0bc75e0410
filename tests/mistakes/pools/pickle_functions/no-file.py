import subprocess
import sys

TYPED = """
import multiprocessing as mp

def double(number):
    return 2 * number

with mp.Pool(1) as pool:
    print(pool.map(double, [1, 2, 3]))
"""


def main():
    # As in a notebook or at the prompt, there is no file to import.
    subprocess.run([sys.executable, "-c", TYPED], check=True)


if __name__ == "__main__":
    main()
