import multiprocessing as mp
import time


def work(tasks, ready):
    ready.send("ready")
    print("task:", tasks.get(), flush=True)


def main():
    tasks = mp.Queue()
    reader, ready = mp.Pipe(duplex=False)
    worker = mp.Process(target=work, args=(tasks, ready))
    worker.start()
    reader.recv()
    time.sleep(0.2)  # by now it waits in get
    worker.kill()  # as the system does when memory runs out
    worker.join()
    worker = mp.Process(target=work, args=(tasks, ready))
    worker.start()
    tasks.put("the first task")
    worker.join()


if __name__ == "__main__":
    main()
