import subprocess
import sys


def main():
    print("first, the parent")
    subprocess.run([sys.executable, "-c", "print('then, the command')"])
    print("last, the parent")


if __name__ == "__main__":
    main()
