import multiprocessing as mp


def produce(messages):
    messages.put("hello")


def main():
    messages = mp.Queue()
    producer = mp.Process(target=produce, args=(messages,))
    producer.start()
    print("received", messages.get())
    producer.join()


if __name__ == "__main__":
    main()
