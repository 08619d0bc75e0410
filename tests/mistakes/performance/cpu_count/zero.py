from concurrent.futures import ProcessPoolExecutor


def main():
    quota = 0.5  # half a core
    with ProcessPoolExecutor(int(quota)) as executor:
        print(list(executor.map(abs, [-1, -2])))


if __name__ == "__main__":
    main()
