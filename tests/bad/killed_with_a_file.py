"""Hang while a temporary folder is in use."""

import tempfile
import threading

if __name__ == "__main__":
    with tempfile.TemporaryDirectory():
        threading.Event().wait()
