import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

COMMANDS = [
    [sys.executable, "-c", "raise SystemExit(n)".replace("n", n)]
    for n in "001"
]


def main():
    with ThreadPoolExecutor(2) as executor:
        list(executor.map(subprocess.run, COMMANDS))
    print("all is well")


if __name__ == "__main__":
    main()
