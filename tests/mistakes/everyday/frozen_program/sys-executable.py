import os
import subprocess
import sys
import tempfile
from pathlib import Path

GENERATION = os.environ.get("GENERATION", "1")
PROGRAM = f'#!/bin/sh\nexec {sys.executable} {__file__} "$@"\n'

if __name__ == "__main__":
    print(f"the program starts, generation {GENERATION}", flush=True)
    if GENERATION == "2":
        sys.exit()  # else it would go on and on
    os.environ["GENERATION"] = "2"
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program")
        program.write_text(PROGRAM)
        program.chmod(0o755)
        # As it is when frozen: Python's executable is the program.
        sys.frozen, sys.executable = True, str(program)
        command = [sys.executable, "-c", "print('a Python of its own')"]
        subprocess.run(command, check=True)
