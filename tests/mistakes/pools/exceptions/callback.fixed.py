import multiprocessing as mp


def parse(text):
    return int(text)


def main():
    errors = []
    with mp.Pool(1) as pool:
        pool.apply_async(
            parse, ("twelve",), error_callback=errors.append
        )
        good = pool.apply_async(parse, ("12",))
        print(good.get())
    print("errors:", len(errors))  # whatever fails here, fails loudly


if __name__ == "__main__":
    main()
