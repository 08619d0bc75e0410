from multiprocessing import Process, Queue

import pytest


def divide(queue, number):
    queue.put(12 / number)


def test_divide():
    queue = Queue()
    process = Process(target=divide, args=(queue, 0))
    process.start()
    assert queue.get() == 4
    process.join()


if __name__ == "__main__":
    pytest.main(["-qq", "-p", "no:cacheprovider", __file__])
