"""Load something once per worker, and hand a lock to a pool."""

import multiprocessing as mp
import time
from ctypes import c_int
from multiprocessing.synchronize import Lock

WORKERS = 2
SALES = ["tea", "cake", "tea", "milk", "milk", "tea", "cake", "tea"]

prices: dict[str, int]  # each worker has its own, filled by set_up
lock: Lock
last_invoice: c_int


def set_up(shared_lock: Lock, invoices: c_int, loads: c_int) -> None:
    """Prepare a worker: called once in each, before its tasks."""
    global prices, lock, last_invoice
    prices = {"cake": 4, "milk": 1, "tea": 3}  # slow in real life
    lock, last_invoice = shared_lock, invoices
    with lock:
        loads.value += 1


def sell(item: str) -> tuple[int, int]:
    """Return the number of the invoice and the price."""
    with lock:
        number = last_invoice.value + 1
        time.sleep(0.01)  # enough for another worker to interfere
        last_invoice.value = number
    return number, prices[item]


def main() -> None:
    """Sell eight items with two workers."""
    loads, invoices = mp.RawValue("i", 0), mp.RawValue("i", 0)
    shared = mp.Lock(), invoices, loads
    with mp.Pool(WORKERS, set_up, shared) as pool:
        try:
            pool.apply(set_up, shared)
        except RuntimeError as error:
            print("a lock with a task:", type(error).__name__)
        sold = pool.map(sell, SALES)
        pool.close()
        pool.join()  # from here on every worker has been set up
    print("invoices:", *sorted(number for number, _ in sold))
    print("takings:", sum(price for _, price in sold))
    print(f"{len(SALES)} tasks, {loads.value} loads")


if __name__ == "__main__":
    main()
