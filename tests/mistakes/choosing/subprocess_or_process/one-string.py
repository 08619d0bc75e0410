import subprocess


def main():
    subprocess.run("sort --version")


if __name__ == "__main__":
    main()
