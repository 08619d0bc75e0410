from concurrent.futures import ProcessPoolExecutor


def main():
    with ProcessPoolExecutor(1, maxtasksperchild=1) as executor:
        print(executor.submit(abs, -1).result())


if __name__ == "__main__":
    main()
