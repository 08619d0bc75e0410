import os
import subprocess

SHELL = ["sh", "-c", "sleep 1000 & wait"]  # it starts another one


def main():
    reader, writer = os.pipe()
    try:
        subprocess.run(SHELL, timeout=1, stdout=writer)
    except subprocess.TimeoutExpired:
        print("the deadline has passed")
    os.close(writer)
    os.set_blocking(reader, False)
    try:
        os.read(reader, 1)  # "" as soon as all of them are gone
        print("all are gone")
    except BlockingIOError:
        print("one still runs")


if __name__ == "__main__":
    main()
