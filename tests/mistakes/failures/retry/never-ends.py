from concurrent.futures import ProcessPoolExecutor


def fetch(number):
    return number / 0  # a fault that stays


def main():
    with ProcessPoolExecutor(1) as executor:
        while True:
            try:
                print(executor.submit(fetch, 1).result())
                break
            except Exception:
                pass  # once more


if __name__ == "__main__":
    main()
