import concurrent.futures as cf


def main():
    with cf.InterpreterPoolExecutor(2) as executor:
        print(list(executor.map(abs, (-1, 2, -3))))


if __name__ == "__main__":
    main()
