import multiprocessing as mp
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import __main__

del __main__.__file__  # a notebook has none either

SQUARES = """
def square(number):
    return number * number
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:  # stands for the notebook's
        Path(folder, "squares.py").write_text(SQUARES)
        sys.path.insert(0, folder)
        from squares import square

        with mp.Pool(4) as pool:
            print(pool.map(square, range(1, 6)))
