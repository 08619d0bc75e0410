from concurrent.futures import ProcessPoolExecutor


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    return number


def main():
    print("checking", flush=True)
    with ProcessPoolExecutor(2) as executor:
        try:
            for number in executor.map(check, range(5)):
                print(number)
        except ValueError as error:
            print("ValueError:", error)
    print("done")


if __name__ == "__main__":
    main()
