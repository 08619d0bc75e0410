import multiprocessing as mp


def squares(numbers, writer):
    writer.send([number * number for number in numbers])
    writer.close()


def main():
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=squares, args=([1, 2], writer))
    worker.start()
    writer.close()
    print("squares:", reader.recv())
    reader.close()
    worker.join()


if __name__ == "__main__":
    main()
