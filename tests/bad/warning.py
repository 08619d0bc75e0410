"""The script uses what is deprecated."""

import warnings

if __name__ == "__main__":
    warnings.warn("old", DeprecationWarning, stacklevel=1)
    print("fine")
