import multiprocessing as mp


def set_up(event):
    global other_is_in
    other_is_in = event


def square(number):
    if number == 1:
        other_is_in.wait()
    return number, number * number


if __name__ == "__main__":
    event = mp.Event()
    with mp.Pool(2, initializer=set_up, initargs=(event,)) as pool:
        squares = pool.imap_unordered(square, [1, 2])
        for number, result in squares:
            print(f"{number} squared is {result}")
            event.set()
