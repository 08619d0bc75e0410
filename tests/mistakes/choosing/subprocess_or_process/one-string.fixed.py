import shlex
import subprocess


def main():
    done = subprocess.run(
        shlex.split("sort --version"), stdout=subprocess.DEVNULL
    )
    print("exit code", done.returncode)


if __name__ == "__main__":
    main()
