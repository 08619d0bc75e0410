import multiprocessing as mp
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def total(day):
    if day == "Monday":
        os._exit(1)  # as if the system had killed it
    return 39


def submit_all(days):
    lost = []
    spawn = mp.get_context("spawn")  # do not fork after a crash
    with ProcessPoolExecutor(1, mp_context=spawn) as executor:
        futures = {day: executor.submit(total, day) for day in days}
        for day, future in futures.items():
            try:
                print(day, future.result())
            except BrokenProcessPool:
                lost.append(day)
    return lost


if __name__ == "__main__":
    for day in submit_all(["Monday", "Tuesday"]):
        print(f"again, alone: {day}")
        if submit_all([day]):
            print(f"{day} kills its worker")
