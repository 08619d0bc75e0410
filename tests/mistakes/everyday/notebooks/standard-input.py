import os
import sys
import tempfile

SCRIPT = b"""
from multiprocessing import Process

def work():
    print("at work")

if __name__ == "__main__":
    process = Process(target=work)
    process.start()
    process.join()
"""

if __name__ == "__main__":
    with tempfile.TemporaryFile() as file:
        file.write(SCRIPT)
        file.seek(0)
        os.dup2(file.fileno(), 0)  # python3 - < script.py
        os.execv(sys.executable, [sys.executable, "-"])
