import sys
import tempfile
from functools import partial
from multiprocessing import Pool
from pathlib import Path

FACTOR = 3

FILE_CELL = """
def scale(factor, number):
    return factor * number
"""


def main():
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "scales.py").write_text(FILE_CELL)
        sys.path.insert(0, folder)
        from scales import scale

        with Pool(1) as pool:
            print(pool.map(partial(scale, FACTOR), range(6)))


if __name__ == "__main__":
    main()
