import multiprocessing as mp
import time


def work(changed, waiting, stop):
    with changed:
        waiting.value = 1
        changed.wait_for(lambda: stop.value)
    print("the worker has stopped")


def main():
    changed = mp.Condition()
    waiting, stop = mp.RawValue("i", 0), mp.RawValue("i", 0)
    worker = mp.Process(target=work, args=(changed, waiting, stop))
    worker.start()
    while not waiting.value:
        time.sleep(0.01)
    with changed:  # as soon as the worker waits
        stop.value = 1
        changed.notify_all()
    worker.join()


if __name__ == "__main__":
    main()
