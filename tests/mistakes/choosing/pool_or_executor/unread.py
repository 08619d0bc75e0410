from concurrent.futures import ProcessPoolExecutor


def save(number):
    if number == 3:
        raise ValueError("3 cannot be saved")


def main():
    with ProcessPoolExecutor(2) as executor:
        executor.map(save, range(5))
    print("all is saved")


if __name__ == "__main__":
    main()
