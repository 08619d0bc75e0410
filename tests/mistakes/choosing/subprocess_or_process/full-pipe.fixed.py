import subprocess
import sys

COMMAND = [sys.executable, "-c", "print('line\\n' * 100_000)"]


def main():
    done = subprocess.run(COMMAND, stdout=subprocess.PIPE, text=True)
    print("exit code", done.returncode)
    print(done.stdout.count("line"), "lines")


if __name__ == "__main__":
    main()
