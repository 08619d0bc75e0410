from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def pay(name, attempt):
    Path(f"payment-{name}").touch()  # twice is as good as once
    if attempt == 1:
        raise TimeoutError("no answer came back")


def main():
    with ProcessPoolExecutor(1) as executor:
        for attempt in 1, 2, 3:
            if not executor.submit(pay, "ann", attempt).exception():
                break
    for file in Path().glob("payment-*"):
        print("paid:", file.name)
        file.unlink()


if __name__ == "__main__":
    main()
