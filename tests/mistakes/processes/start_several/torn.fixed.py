import multiprocessing as mp


class Answer:
    def __init__(self, asked, told):
        self.asked, self.told = asked, told

    def __str__(self):  # here another process prints meanwhile
        self.asked.set()
        self.told.wait()
        return "42"


def ask(asked, told):
    print("The answer is", Answer(asked, told), flush=True)


def tell(asked, told):
    asked.wait()
    print("Another process speaks", flush=True)
    told.set()


def main():
    events = mp.Event(), mp.Event()
    for task in ask, tell:
        mp.Process(target=task, args=events).start()
    for worker in mp.active_children():
        worker.join()


if __name__ == "__main__":
    main()
