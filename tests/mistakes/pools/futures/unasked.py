from concurrent.futures import ProcessPoolExecutor


def total(bill):
    return sum(map(int, bill.split()))


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        for bill in ["12 7 20", "5 free", "8 1"]:
            executor.submit(total, bill)
    print("all bills are done")
