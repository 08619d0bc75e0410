"""Print a byte that is no text; the golden file has its escape."""

import os

if __name__ == "__main__":
    os.write(1, b"\xff\n")
