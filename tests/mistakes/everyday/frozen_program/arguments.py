import argparse
import multiprocessing
import sys
import tempfile
from multiprocessing import resource_tracker
from pathlib import Path

PROGRAM = f'#!/bin/sh\nexec {sys.executable} {__file__} "$@"\n'


def work():
    print("at work")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int)
    parser.parse_args()
    multiprocessing.freeze_support()  # too late
    resource_tracker.ensure_running()  # so only the worker fails
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program")
        program.write_text(PROGRAM)
        program.chmod(0o755)
        # As it is when frozen: Python's executable is the program.
        sys.frozen, sys.executable = True, str(program)
        multiprocessing.set_executable(sys.executable)
        process = multiprocessing.Process(target=work)
        process.start()
        process.join()
