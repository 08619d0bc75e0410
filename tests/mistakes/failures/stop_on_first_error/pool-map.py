from multiprocessing import Pool


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    print(number, "is fine", flush=True)


def main():
    with Pool(1) as pool:
        try:
            pool.map(check, [3, 4, 5, 6], chunksize=1)
        except ValueError:
            print("3 is not")


if __name__ == "__main__":
    main()
