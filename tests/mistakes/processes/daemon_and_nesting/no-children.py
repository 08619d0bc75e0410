import multiprocessing as mp


def greet(name):
    print("hello,", name, flush=True)


def task(name):
    child = mp.Process(target=greet, args=(name,))
    child.start()
    child.join()


def main():
    with mp.Pool(1) as pool:
        pool.map(task, ["Ada", "Alan"])


if __name__ == "__main__":
    main()
