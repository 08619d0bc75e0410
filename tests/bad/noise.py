"""The script writes to stderr without saying so."""

import sys

if __name__ == "__main__":
    print("by the way", file=sys.stderr)
    print("fine")
