import multiprocessing as mp
from array import array


def main():
    numbers = array("d", [1.5, 2.5, 3.5, 4.5])
    reader, writer = mp.Pipe(duplex=False)
    with reader, writer:
        writer.send_bytes(numbers[::2])  # a copy without gaps
        print(array("d", reader.recv_bytes()).tolist())


if __name__ == "__main__":
    main()
