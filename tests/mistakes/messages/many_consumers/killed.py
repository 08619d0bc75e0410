import multiprocessing as mp
import time


def consume(tasks, results, ready):
    ready.set()
    while (task := tasks.get()) is not None:
        results.put(task)
    results.put(None)


def main():
    tasks, results = mp.Queue(), mp.Queue()
    ready = mp.Event(), mp.Event()
    killed, other = (
        mp.Process(target=consume, args=(tasks, results, event))
        for event in ready
    )
    killed.start()
    ready[0].wait()
    time.sleep(0.1)  # now it is waiting in get
    killed.kill()
    killed.join()
    other.start()
    tasks.put("a task for the other consumer")
    print("got", results.get())


if __name__ == "__main__":
    main()
