import multiprocessing as mp

cache = []


def task(number):
    cache.append(number)
    return len(cache)


def main():
    context = mp.get_context("spawn")
    with context.Pool(1, maxtasksperchild=2) as pool:
        held = pool.map(task, range(40))
    print("a worker did up to", max(held), "items")


if __name__ == "__main__":
    main()
