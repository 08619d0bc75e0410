import multiprocessing as mp


def read_number(text):
    try:
        return int(text)
    except ValueError as error:
        return error


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        for number in pool.imap(read_number, ["1", "two", "3"]):
            if isinstance(number, ValueError):
                print("not a number")
            else:
                print(number)
