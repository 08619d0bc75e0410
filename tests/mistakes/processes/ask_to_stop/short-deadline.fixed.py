import multiprocessing as mp
import time


def work(stop, begun):
    while not stop.poll():
        begun.send("a round has begun")
        time.sleep(0.2)
        print("round saved", flush=True)


def main(deadline=20):
    stop, asking = mp.Pipe(duplex=False)
    reader, begun = mp.Pipe(duplex=False)
    with stop, asking, reader, begun:
        worker = mp.Process(target=work, args=(stop, begun))
        worker.start()
        print(reader.recv(), flush=True)
        asking.send("stop")
        worker.join(deadline)
        worker.kill()
        worker.join()
    print("ended well:", worker.exitcode == 0)


if __name__ == "__main__":
    main()
