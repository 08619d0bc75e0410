import multiprocessing as mp


def parse(text):
    return int(text)


def main():
    with mp.Pool(2) as pool:
        pool.apply_async(parse, ("twelve",))
        pool.close()
        pool.join()
    print("all done")


if __name__ == "__main__":
    main()
