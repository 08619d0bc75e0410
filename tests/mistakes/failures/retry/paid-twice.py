from concurrent.futures import ProcessPoolExecutor


def pay(name, attempt):
    with open("payments", "a") as file:
        file.write(f"{name}\n")
    if attempt == 1:
        raise TimeoutError("no answer came back")


def main():
    with ProcessPoolExecutor(1) as executor:
        for attempt in 1, 2, 3:
            if not executor.submit(pay, "ann", attempt).exception():
                break
    with open("payments") as file:
        print("paid:", file.read().split())


if __name__ == "__main__":
    main()
