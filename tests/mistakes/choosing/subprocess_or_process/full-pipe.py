import subprocess
import sys

COMMAND = [sys.executable, "-c", "print('line\\n' * 100_000)"]


def main():
    process = subprocess.Popen(COMMAND, stdout=subprocess.PIPE)
    print("exit code", process.wait(), flush=True)
    print(len(process.stdout.read()), "bytes")


if __name__ == "__main__":
    main()
