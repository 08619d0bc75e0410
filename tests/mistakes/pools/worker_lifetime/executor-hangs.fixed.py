import multiprocessing as mp


def double(number):
    return 2 * number


def main():
    context = mp.get_context("spawn")
    with context.Pool(1, maxtasksperchild=2) as pool:
        for result in pool.imap(double, range(5)):
            print(result, flush=True)


if __name__ == "__main__":
    main()
