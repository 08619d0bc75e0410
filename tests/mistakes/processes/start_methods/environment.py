import multiprocessing as mp
import os


def work():
    print("mode:", os.environ.get("MODE"))


def main():
    for mode in "fast", "thorough":
        os.environ["MODE"] = mode
        worker = mp.Process(target=work)
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
