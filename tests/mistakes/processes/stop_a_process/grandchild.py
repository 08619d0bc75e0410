import multiprocessing as mp
import time


def help_worker(helpers_end):
    helpers_end.send("at work")
    helpers_end.send(helpers_end.recv())


def work(helpers_end):
    helper = mp.Process(target=help_worker, args=(helpers_end,))
    helper.start()
    while True:
        time.sleep(0.1)


def main():
    my_end, helpers_end = mp.Pipe()
    worker = mp.Process(target=work, args=(helpers_end,))
    worker.start()
    my_end.recv()
    worker.terminate()
    worker.join()
    my_end.send("still here")
    print("helper:", my_end.recv())


if __name__ == "__main__":
    main()
