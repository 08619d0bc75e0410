from multiprocessing import Manager


def main():
    with Manager() as manager:
        numbers = manager.list([3, 5])
        numbers.append(7)
        print(numbers[:])


if __name__ == "__main__":
    main()
