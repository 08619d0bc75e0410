import multiprocessing as mp
from pathlib import Path
from tempfile import TemporaryDirectory


def show_header(path):
    with path.open("rb") as file:
        print("the worker reads", file.read(6), flush=True)


def main():
    with TemporaryDirectory() as folder:
        path = Path(folder, "amounts.txt")
        path.write_bytes(b"header 10 20 30")
        with path.open("rb", buffering=0) as file:
            file.seek(10)
            worker = mp.Process(target=show_header, args=(path,))
            worker.start()
            worker.join()
            print("the parent reads", file.read())


if __name__ == "__main__":
    main()
