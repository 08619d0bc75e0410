from concurrent.futures import ProcessPoolExecutor


def total(bill):
    return sum(map(int, bill.split()))


if __name__ == "__main__":
    bills = ["12 7 20", "5 free", "8 1"]
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(total, bill) for bill in bills]
        for bill, future in zip(bills, futures, strict=True):
            if error := future.exception():
                print(f"{bill}: {type(error).__name__}")
    print("all bills are done")
