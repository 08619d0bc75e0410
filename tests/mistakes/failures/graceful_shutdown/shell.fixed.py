import subprocess
import sys

SERVICE = """
import os, time
print(os.getpid(), flush=True)
time.sleep(60)
"""


def main():
    command = 'exec "$0" -c "$1"'
    with subprocess.Popen(
        ["sh", "-c", command, sys.executable, SERVICE],
        stdout=subprocess.PIPE,
    ) as service:
        service.stdout.readline()
        service.terminate()  # as `docker stop` does
    print("the service ended with", service.returncode)


if __name__ == "__main__":
    main()
