import multiprocessing as mp
import sys
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

SETTINGS = """
import os
TOKEN = os.environ["NO_TOKEN"]
"""


def main():
    mp.set_forkserver_preload(["settings"])
    with TemporaryDirectory() as folder, chdir(folder):
        Path("settings.py").write_text(SETTINGS)
        sys.path.insert(0, folder)
        process = mp.Process(target=print, args=("at work",))
        process.start()
        process.join()


if __name__ == "__main__":
    main()
