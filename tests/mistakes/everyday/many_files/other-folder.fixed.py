import multiprocessing as mp
import os
from pathlib import Path
from tempfile import TemporaryDirectory


def count_words(path):
    return len(path.read_text(encoding="utf-8").split())


def main():
    home = os.getcwd()
    with mp.Pool(2) as pool, TemporaryDirectory() as folder:
        Path(folder, "rain.txt").write_text("the rain", "utf-8")
        os.chdir(folder)
        try:
            print(pool.map(count_words, list(Path.cwd().glob("*.txt"))))
        finally:
            os.chdir(home)


if __name__ == "__main__":
    main()
