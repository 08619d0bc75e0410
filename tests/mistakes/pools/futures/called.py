from concurrent.futures import ProcessPoolExecutor


def total(bill):
    return sum(map(int, bill.split()))


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        future = executor.submit(total("12 7 20"))
        print(future.result())
