"""Run another program, which is not judged with this one."""

import subprocess
import sys

PROGRAM = "import multiprocessing as m, sys; p = m.get_context('spawn')\
.Process(target=sys.exit, args=(3,)); p.start(); p.join()"

if __name__ == "__main__":
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
    print("fine")
