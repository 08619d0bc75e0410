"""Use processes in a notebook: what workers call is in a file."""

import subprocess
import sys
import tempfile
from pathlib import Path

# The first cell. In a notebook it begins with: %%writefile squares.py
FILE_CELL = """\
def square(number):
    return number**2
"""

# The second cell.
POOL_CELL = """\
from multiprocessing import Pool

from squares import square

with Pool(2) as pool:
    print(pool.map(square, range(6)))
"""


def main() -> None:
    """Run both cells as a notebook does: with no main file."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "squares.py").write_text(FILE_CELL)
        subprocess.run(
            [sys.executable, "-c", POOL_CELL], cwd=folder, check=True
        )


if __name__ == "__main__":
    main()
