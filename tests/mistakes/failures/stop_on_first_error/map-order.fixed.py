from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Event


def keep(event):
    global told
    told = event


def check(number):
    if number == 3:
        raise ValueError("3 is not wanted")
    told.wait()
    print(number, "is fine", flush=True)


def main():
    event = Event()
    with ProcessPoolExecutor(
        2, initializer=keep, initargs=(event,)
    ) as executor:
        futures = [executor.submit(check, n) for n in (0, 3)]
        first = next(as_completed(futures))
        print("3 is not:", type(first.exception()).__name__, flush=True)
        event.set()


if __name__ == "__main__":
    main()
