import multiprocessing as mp
import time


def work(changed, turn, waiting, number):
    with changed:
        waiting.value += 1
        changed.wait_for(lambda: turn.value == number)


def main():
    changed = mp.Condition()
    turn, waiting = mp.RawValue("i", 0), mp.RawValue("i", 0)
    workers = []
    for number in 1, 2:
        args = changed, turn, waiting, number
        workers.append(mp.Process(target=work, args=args))
        workers[-1].start()
        while waiting.value < number:
            time.sleep(0.01)
        time.sleep(0.1)  # worker 1 waits first, then worker 2
    for number in 2, 1:
        with changed:
            turn.value = number
            changed.notify_all()
        workers[number - 1].join()


if __name__ == "__main__":
    main()
