import multiprocessing as mp
import time


def work(tasks, ready):
    ready.send("ready")
    print("task:", tasks.recv(), flush=True)


def main():
    ready_reader, ready = mp.Pipe(duplex=False)
    tasks, sender = mp.Pipe(duplex=False)
    with ready_reader, ready, tasks, sender:
        worker = mp.Process(target=work, args=(tasks, ready))
        worker.start()
        ready_reader.recv()
        time.sleep(0.2)  # by now it waits in recv
        worker.kill()  # as the system does when memory runs out
        worker.join()
    ready_reader, ready = mp.Pipe(duplex=False)
    tasks, sender = mp.Pipe(duplex=False)
    with ready_reader, ready, tasks, sender:
        worker = mp.Process(target=work, args=(tasks, ready))
        worker.start()
        sender.send("the first task")
        worker.join()


if __name__ == "__main__":
    main()
