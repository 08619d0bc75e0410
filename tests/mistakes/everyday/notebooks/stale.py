import sys
import tempfile
from multiprocessing import Pool
from pathlib import Path


def run_cells(folder, text):
    Path(folder, "squares.py").write_text(text)
    from squares import square

    with Pool(1) as pool:
        print(pool.map(square, [1, 2, 3]))


def main():
    with tempfile.TemporaryDirectory() as folder:
        sys.path.insert(0, folder)
        run_cells(folder, "def square(n):\n    return 2 * n\n")
        run_cells(
            folder, "def square(n):\n    return n * n  # mended\n"
        )


if __name__ == "__main__":
    main()
