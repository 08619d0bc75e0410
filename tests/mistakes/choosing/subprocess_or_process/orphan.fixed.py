import os
import signal
import subprocess

SHELL = ["sh", "-c", "sleep 1000 & wait"]  # it starts another one


def main():
    reader, writer = os.pipe()
    with subprocess.Popen(
        SHELL, stdout=writer, start_new_session=True
    ) as process:
        try:
            process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            print("the deadline has passed")
            os.killpg(process.pid, signal.SIGKILL)
    os.close(writer)
    os.read(reader, 1)  # "" as soon as all of them are gone
    print("all are gone")


if __name__ == "__main__":
    main()
