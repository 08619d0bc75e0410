"""See why join waits for ever while results are on a queue."""

import multiprocessing as mp
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Event

SMALL = 1_000  # bytes; fits into the pipe of a queue
LARGE = 1_000_000  # bytes; more than any pipe holds


def produce(size: int, results: "Queue[bytes]", has_put: Event) -> None:
    """Put one result of so many bytes on the queue."""
    results.put(bytes(size))
    print(f"[producer] has put {size} bytes", flush=True)
    has_put.set()


@contextmanager
def producer(
    size: int, results: "Queue[bytes]"
) -> Iterator[mp.Process]:
    """Give a producer that has nothing left to do."""
    has_put = mp.Event()
    process = mp.Process(target=produce, args=(size, results, has_put))
    process.start()
    try:
        has_put.wait()
        yield process
    finally:
        process.terminate()  # after Ctrl-C nobody takes its result
        process.join()


def main() -> None:
    """Join first and get afterwards, then the right way round."""
    results: Queue[bytes] = mp.Queue()

    with producer(SMALL, results) as lucky:
        lucky.join()
        print("joined, its exit code is", lucky.exitcode)
        print("got", len(results.get()), "bytes")

    with producer(LARGE, results) as stuck:
        stuck.join(timeout=0.5)  # without a timeout: for ever
        print("deadlock, producer still alive:", stuck.is_alive())

        print("got", len(results.get()), "bytes")
        stuck.join()
        print("joined, its exit code is", stuck.exitcode)


if __name__ == "__main__":
    main()
