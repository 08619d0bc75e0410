import os
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool


def total(day):
    if day == "Monday":
        os._exit(1)  # as if the system had killed it
    return 39


def totals(days):
    with ProcessPoolExecutor(1) as executor:
        futures = {executor.submit(total, day): day for day in days}
        for future in as_completed(futures):
            try:
                yield futures[future], future.result()
            except BrokenProcessPool:
                yield futures[future], None


if __name__ == "__main__":
    for day, _ in totals(["Monday", "Tuesday"]):
        print(f"[{day}] is lost, so try it again alone:")
        print(f"[{day}]", dict(totals([day])))
