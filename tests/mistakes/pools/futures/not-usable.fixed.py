import multiprocessing as mp
import os
from concurrent.futures import ProcessPoolExecutor


def total(day):
    if day == "Monday":
        os._exit(1)  # as if the system had killed it
    return 39


if __name__ == "__main__":
    spawn = mp.get_context("spawn")  # do not fork after a crash
    for day in "Monday", "Tuesday":
        with ProcessPoolExecutor(1, mp_context=spawn) as executor:
            future = executor.submit(total, day)
            error = future.exception()
            print(day, "failed" if error else future.result())
