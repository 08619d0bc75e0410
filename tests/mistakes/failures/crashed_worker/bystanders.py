import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def keep(event):
    global submitted
    submitted = event


def square(number):
    submitted.wait()
    if number == 3:
        os.kill(os.getpid(), 9)
    return number**2


def main():
    event = Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as executor:
        futures = [executor.submit(square, n) for n in (3, 4, 5)]
        event.set()
        errors = [type(future.exception()) for future in futures]
    print([error.__name__ for error in errors])


if __name__ == "__main__":
    main()
