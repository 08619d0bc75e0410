import multiprocessing as mp


def work(workers_end):
    pass  # ends before it reads, as a crash would


def main():
    my_end, workers_end = mp.Pipe()
    my_end.send("a task")
    worker = mp.Process(target=work, args=(workers_end,))
    worker.start()
    workers_end.close()
    try:
        print(my_end.recv())
    except (EOFError, OSError):
        print("worker died")
    worker.join()
    my_end.close()


if __name__ == "__main__":
    main()
