from concurrent.futures import ProcessPoolExecutor


def main():
    workers = 64  # what cpu_count says on a large machine
    with ProcessPoolExecutor(workers) as executor:
        print(list(executor.map(abs, [-1, -2])))


if __name__ == "__main__":
    main()
