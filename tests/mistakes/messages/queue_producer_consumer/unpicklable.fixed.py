import multiprocessing as mp
import pickle


def consume(queue):
    while (message := queue.get()) is not None:
        print("[consumer] received", pickle.loads(message), flush=True)


def main():
    queue = mp.Queue()
    consumer = mp.Process(target=consume, args=(queue,))
    consumer.start()
    for message in "one", (n for n in range(5)), "three":
        try:
            queue.put(pickle.dumps(message))  # raises here, if at all
        except TypeError:
            print("[producer] a message does not pickle", flush=True)
    queue.put(None)
    consumer.join()
    print("exit code:", consumer.exitcode)


if __name__ == "__main__":
    main()
