import queue
import threading
from multiprocessing import Process

requests, answers = queue.Queue(), queue.Queue()


def serve():
    for number in iter(requests.get, None):
        answers.put(number**2)


def work():
    requests.put(3)
    print("the child got", answers.get(), flush=True)


def main():
    threading.Thread(target=serve, daemon=True).start()
    work()
    child = Process(target=work)
    child.start()
    child.join()


if __name__ == "__main__":
    main()
