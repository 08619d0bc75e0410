from functools import partial
from multiprocessing import Pool


class Table(list):
    sent = 0

    def __reduce__(self):  # what pickle calls
        Table.sent += 1
        return Table, (list(self),)


def look_up(table, place):
    return table[place]


def main():
    table = Table([3, 5, 7, 11])
    with Pool(2) as pool:
        work = partial(look_up, table)
        print(pool.map(work, range(4), chunksize=1))
    print("the table was sent:", Table.sent, "times")


if __name__ == "__main__":
    main()
