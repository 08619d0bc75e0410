from concurrent.futures import ProcessPoolExecutor


def double(number):
    return 2 * number


def main():
    with ProcessPoolExecutor(1, max_tasks_per_child=2) as executor:
        for result in executor.map(double, range(5)):
            print(result, flush=True)


if __name__ == "__main__":
    main()
