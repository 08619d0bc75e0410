"""Show what a script finds around it."""

import os
import sys
import tempfile

if __name__ == "__main__":
    print("stdin:", repr(sys.stdin.read()))
    print("folder:", os.listdir())
    print("same:", os.path.samefile(os.getcwd(), tempfile.gettempdir()))
    print("unbuffered:", os.environ.get("PYTHONUNBUFFERED"))
    print("path:", os.environ.get("PYTHONPATH"))
