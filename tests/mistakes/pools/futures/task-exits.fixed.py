from concurrent.futures import ProcessPoolExecutor


def total(bill):
    if "free" in bill:
        raise ValueError(bill)
    return sum(map(int, bill.split()))


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        for bill in ["12 7 20", "5 free", "8 1"]:
            try:
                future = executor.submit(total, bill)
                print(f"{bill}: {future.result()}")
            except Exception:
                print(f"{bill}: cannot be read")
    print("all bills are done")
