"""The script ends with another status than 0."""

import sys

if __name__ == "__main__":
    print("fine")
    sys.exit(3)
