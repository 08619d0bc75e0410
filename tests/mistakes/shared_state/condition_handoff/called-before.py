import multiprocessing as mp


def prepare(changed):
    with changed:
        changed.notify_all()


def main():
    changed = mp.Condition()
    worker = mp.Process(target=prepare, args=(changed,))
    worker.start()
    worker.join()  # the worker was faster
    with changed:
        changed.wait()


if __name__ == "__main__":
    main()
