import os
import subprocess
import sys

SERVICE = """
import os, time
print(os.getpid(), flush=True)
time.sleep(60)
"""


def main():
    command = '"$0" -c "$1"; echo ended'
    shell = subprocess.Popen(
        ["sh", "-c", command, sys.executable, SERVICE],
        stdout=subprocess.PIPE,
    )
    service = int(shell.stdout.readline())
    shell.terminate()  # as `docker stop` does
    print("the shell ended with", shell.wait())
    os.kill(service, 0)  # raises ProcessLookupError if it is gone
    print("the service goes on")
    os.kill(service, 9)


if __name__ == "__main__":
    main()
