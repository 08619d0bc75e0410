import os
from concurrent.futures import ProcessPoolExecutor, as_completed


def total(day):
    if day == "Monday":
        os._exit(1)  # as if the system had killed it
    return 39


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        days = ["Monday", "Tuesday"]
        futures = {executor.submit(total, day): day for day in days}
        for future in as_completed(futures):
            print(futures[future], future.result())
