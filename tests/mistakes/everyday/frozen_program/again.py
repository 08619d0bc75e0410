import multiprocessing
import os
import sys
import tempfile
from multiprocessing import resource_tracker
from pathlib import Path

GENERATION = os.environ.get("GENERATION", "1")
PROGRAM = f'#!/bin/sh\nexec {sys.executable} {__file__} "$@"\n'


def work():
    print("at work")


if __name__ == "__main__":
    print(f"the program starts, generation {GENERATION}", flush=True)
    if GENERATION == "2":
        sys.exit()  # else it would go on and on
    os.environ["GENERATION"] = "2"
    resource_tracker.ensure_running()  # so only the worker comes back
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
