import multiprocessing as mp
import sys


def prepare(changed, ready, text):
    if not text.isdigit():
        sys.exit(1)
    with changed:
        ready.value = int(text)
        changed.notify_all()


def main():
    changed = mp.Condition()
    ready = mp.RawValue("i", 0)
    args = changed, ready, "two"
    worker = mp.Process(target=prepare, args=args)
    worker.start()
    with changed:
        while not changed.wait_for(lambda: ready.value, timeout=0.1):
            if not worker.is_alive():
                print("worker failed, exit code:", worker.exitcode)
                break
    worker.join()


if __name__ == "__main__":
    main()
