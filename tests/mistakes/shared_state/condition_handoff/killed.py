import multiprocessing as mp
import time


def work(changed, waiting):
    with changed:
        waiting.value = 1
        changed.wait()


def main():
    changed = mp.Condition()
    waiting = mp.RawValue("i", 0)
    worker = mp.Process(target=work, args=(changed, waiting))
    worker.start()
    while not waiting.value:
        time.sleep(0.01)
    with changed:  # as soon as the worker waits
        worker.kill()
        worker.join()
        print("the worker is dead", flush=True)
        changed.notify_all()


if __name__ == "__main__":
    main()
