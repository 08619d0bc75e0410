"""Send messages from a producer to a consumer through a queue."""

import multiprocessing as mp
from multiprocessing.queues import Queue


def produce(queue: "Queue[str | None]") -> None:
    """Put five messages on the queue, then None: no more will come."""
    for number in range(5):
        queue.put(f"message-{number}")
    queue.put(None)


def consume(queue: "Queue[str | None]") -> None:
    """Take messages off the queue until None arrives."""
    while (message := queue.get()) is not None:
        print(f"received {message}")
    print("no more messages")


def main() -> None:
    """Connect one producer with one consumer."""
    queue: Queue[str | None] = mp.Queue()
    producer = mp.Process(target=produce, args=(queue,))
    consumer = mp.Process(target=consume, args=(queue,))
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    print("Main process: producer and consumer have finished")


if __name__ == "__main__":
    main()
