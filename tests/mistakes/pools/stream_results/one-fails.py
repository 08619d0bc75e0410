import multiprocessing as mp


def read_number(text):
    return int(text)


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        for number in pool.imap(read_number, ["1", "two", "3"]):
            print(number)
