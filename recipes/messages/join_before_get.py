"""See why join waits forever while a result is still on the queue."""

import multiprocessing as mp
from multiprocessing.queues import Queue

SIZE = 1_000_000  # bytes; more than a pipe holds


def produce(results: "Queue[bytes]") -> None:
    """Put one large result on the queue."""
    results.put(bytes(SIZE))


def main() -> None:
    """Join too early, then get the result and join again."""
    results: Queue[bytes] = mp.Queue()
    producer = mp.Process(target=produce, args=(results,), daemon=True)
    producer.start()

    producer.join(timeout=0.5)  # without the timeout: forever
    print("joined before get, still alive:", producer.is_alive())

    print("got", len(results.get()), "bytes")
    producer.join()
    print("joined after get, still alive:", producer.is_alive())
    print("exit code:", producer.exitcode)


if __name__ == "__main__":
    main()
