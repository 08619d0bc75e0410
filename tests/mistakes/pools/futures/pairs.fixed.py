import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor, as_completed

BILLS = {"Monday": [12, 7, 20], "Tuesday": [5, 3]}


def set_up(event):
    global tuesday_is_in
    tuesday_is_in = event


def total(day):
    if day == "Monday":
        tuesday_is_in.wait()
    return sum(BILLS[day])


if __name__ == "__main__":
    event = mp.Event()
    with ProcessPoolExecutor(2, None, set_up, (event,)) as executor:
        futures = {executor.submit(total, day): day for day in BILLS}
        for future in as_completed(futures):
            print(futures[future], future.result())
            event.set()
