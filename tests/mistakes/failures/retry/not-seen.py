from concurrent.futures import ProcessPoolExecutor, as_completed


def fetch(number, attempt):
    if number == 3 and attempt == 1:
        raise ConnectionError("the server is busy")
    return number**2


def main():
    results = []
    with ProcessPoolExecutor(2) as executor:
        futures = {executor.submit(fetch, n, 1): n for n in range(4)}
        for future in as_completed(futures):
            if future.exception():
                number = futures[future]
                again = executor.submit(fetch, number, 2)
                futures[again] = number
            else:
                results.append(future.result())
    print(sorted(results))


if __name__ == "__main__":
    main()
