from multiprocessing import Pool


class Table(list):
    sent = 0

    def __reduce__(self):  # what pickle calls
        Table.sent += 1
        return Table, (list(self),)


def keep(numbers):
    global table
    table = numbers


def look_up(place):
    return table[place]


def main():
    with Pool(2, keep, (Table([3, 5, 7, 11]),)) as pool:
        at_the_start = Table.sent
        print(pool.map(look_up, range(4), chunksize=1))
    sent = Table.sent - at_the_start
    print("the table was sent with the tasks:", sent, "times")


if __name__ == "__main__":
    main()
