import multiprocessing as mp
from pathlib import Path
from tempfile import TemporaryDirectory


def count_words(path):
    try:
        return len(path.read_text(encoding="utf-8").split())
    except OSError:
        return 0


def main():
    with TemporaryDirectory() as folder:
        Path(folder, "rain.txt").write_bytes(b"the rain")
        Path(folder, "scan.txt").write_bytes(b"\xff\xd8")
        paths = sorted(Path(folder).glob("*.txt"))
        with mp.Pool(2) as pool:
            for words in pool.imap(count_words, paths):
                print(words, "words")


if __name__ == "__main__":
    main()
