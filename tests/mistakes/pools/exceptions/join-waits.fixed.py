import multiprocessing as mp


def parse(text):
    if not text.isdecimal():
        raise ValueError(f"{text} is not a number")
    return int(text)


def main():
    errors = []
    with mp.Pool(processes=2) as pool:
        for t in "12", "twelve":
            pool.apply_async(parse, (t,), error_callback=errors.append)
        pool.close()
        pool.join()
    print("errors:", *errors)


if __name__ == "__main__":
    main()
