import multiprocessing as mp

TEXTS = ["1", "2", "three", "4", "5", "6"]


def main():
    with mp.Pool(2) as pool:
        results = pool.imap(int, TEXTS, chunksize=2)
        for _ in TEXTS:
            try:
                print(next(results))
            except StopIteration:
                print("no more results")
                break
            except ValueError:
                print("a bad one")


if __name__ == "__main__":
    main()
