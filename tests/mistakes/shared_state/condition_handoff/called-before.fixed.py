import multiprocessing as mp


def prepare(changed, ready):
    with changed:
        ready.value = 1
        changed.notify_all()


def main():
    changed = mp.Condition()
    ready = mp.RawValue("i", 0)
    worker = mp.Process(target=prepare, args=(changed, ready))
    worker.start()
    worker.join()  # the worker was faster
    with changed:
        changed.wait_for(lambda: ready.value)
        print("ready:", ready.value)


if __name__ == "__main__":
    main()
