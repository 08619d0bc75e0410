import multiprocessing as mp
from pathlib import Path
from tempfile import TemporaryDirectory


def count_words(file):
    return len(file.read().split())


def main():
    with TemporaryDirectory() as folder:
        path = Path(folder, "rain.txt")
        path.write_text("the rain", encoding="utf-8")
        with mp.Pool(2) as pool, path.open(encoding="utf-8") as file:
            print(pool.map(count_words, [file]))


if __name__ == "__main__":
    main()
