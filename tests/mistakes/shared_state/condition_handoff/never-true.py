import multiprocessing as mp


def prepare(changed, ready, text):
    number = int(text)
    with changed:
        ready.value = number
        changed.notify_all()


def main():
    changed = mp.Condition()
    ready = mp.RawValue("i", 0)
    args = changed, ready, "two"
    worker = mp.Process(target=prepare, args=args)
    worker.start()
    with changed:
        changed.wait_for(lambda: ready.value)
    worker.join()


if __name__ == "__main__":
    main()
