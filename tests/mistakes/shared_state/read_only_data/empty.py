import mmap
from array import array
from tempfile import TemporaryFile


def main():
    with TemporaryFile() as file:
        file.write(array("q", []))
        file.flush()
        with mmap.mmap(file.fileno(), 0) as memory:
            print(len(memory))


if __name__ == "__main__":
    main()
