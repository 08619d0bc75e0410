import multiprocessing as mp

ready = False


def prepare(changed):
    global ready
    with changed:
        ready = True
        changed.notify_all()


def main():
    changed = mp.Condition()
    worker = mp.Process(target=prepare, args=(changed,))
    worker.start()
    with changed:
        changed.wait_for(lambda: ready)
    worker.join()


if __name__ == "__main__":
    main()
