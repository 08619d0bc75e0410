import subprocess

SHELL = ["sh", "-c", "sleep 1000 & wait"]  # it starts another one


def main():
    with subprocess.Popen(SHELL, stdout=subprocess.PIPE) as process:
        try:
            process.communicate(timeout=0.2)
        except subprocess.TimeoutExpired:
            process.kill()
            print("ended:", process.wait() != 0, flush=True)
            print(process.communicate())


if __name__ == "__main__":
    main()
