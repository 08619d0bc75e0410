import multiprocessing as mp


def squares(numbers, writer):
    writer.send(number * number for number in numbers)


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=squares, args=([1, 2], writer))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
