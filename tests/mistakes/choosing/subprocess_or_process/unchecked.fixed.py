import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial

COMMANDS = [
    [sys.executable, "-c", "raise SystemExit(n)".replace("n", n)]
    for n in "001"
]


def main():
    run = partial(subprocess.run, check=True)
    with ThreadPoolExecutor(2) as executor:
        try:
            list(executor.map(run, COMMANDS))
            print("all is well")
        except subprocess.CalledProcessError as error:
            print("failed with exit code", error.returncode)


if __name__ == "__main__":
    main()
