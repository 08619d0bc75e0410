import mmap
from array import array
from tempfile import TemporaryFile


def main():
    numbers = array("q", [])
    if not numbers:
        print("nothing to read")
        return
    with TemporaryFile() as file:
        file.write(numbers)
        file.flush()
        with mmap.mmap(file.fileno(), 0) as memory:
            print(len(memory))


if __name__ == "__main__":
    main()
