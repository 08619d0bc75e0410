import mmap
from array import array
from tempfile import TemporaryFile


def main():
    with TemporaryFile() as file:
        file.write(array("q", [3, 5, 7]))
        file.flush()
        with (
            mmap.mmap(file.fileno(), 0) as memory,
            memoryview(memory) as view,
            view.cast("q") as table,
        ):
            print(table[2])


if __name__ == "__main__":
    main()
