import os
import signal
import subprocess

SHELL = ["sh", "-c", "sleep 1000 & wait"]  # it starts another one


def main():
    with subprocess.Popen(
        SHELL, stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            process.communicate(timeout=0.2)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            print("ended:", process.wait() != 0)
            print(process.communicate())


if __name__ == "__main__":
    main()
