from concurrent.futures import ProcessPoolExecutor
import multiprocessing as mp


def greet(name):
    print("hello,", name, flush=True)


def task(name):
    child = mp.Process(target=greet, args=(name,))
    child.start()
    child.join()


def main():
    with ProcessPoolExecutor(1) as executor:
        list(executor.map(task, ["Ada", "Alan"]))


if __name__ == "__main__":
    main()
