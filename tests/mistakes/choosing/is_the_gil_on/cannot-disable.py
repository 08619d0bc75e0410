import os
import subprocess
import sys


def main():
    subprocess.run(
        [sys.executable, "-c", "print('started')"],
        env=os.environ | {"PYTHON_GIL": "0"},
    )


if __name__ == "__main__":
    main()
