from concurrent.futures import ProcessPoolExecutor, as_completed


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    return number


def main():
    try:
        with ProcessPoolExecutor(2) as executor:
            futures = [executor.submit(check, n) for n in range(20)]
            for future in as_completed(futures):
                future.result()
    except ValueError:
        ran = sum(not future.cancelled() for future in futures)
        print("the error came after", ran, "of 20 tasks")


if __name__ == "__main__":
    main()
