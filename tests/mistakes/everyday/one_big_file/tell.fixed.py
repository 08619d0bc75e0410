from pathlib import Path
from tempfile import TemporaryDirectory


def edges(path, lines_each):
    found = [0]
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if number % lines_each == 0:
                found.append(file.tell())
    return found


def main():
    with TemporaryDirectory() as folder:
        path = Path(folder, "amounts.txt")
        path.write_text("10\n20\n30\n40\n", encoding="utf-8")
        print(edges(path, lines_each=2))


if __name__ == "__main__":
    main()
