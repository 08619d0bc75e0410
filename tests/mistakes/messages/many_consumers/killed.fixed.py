import multiprocessing as mp
import time


def consume(pipe, ready):
    ready.set()
    pipe.send(pipe.recv())


def main():
    consumers = []
    for _ in range(2):
        pipe, end = mp.Pipe()
        ready = mp.Event()
        consumer = mp.Process(target=consume, args=(end, ready))
        consumer.start()
        end.close()
        ready.wait()
        consumers.append((consumer, pipe))
    time.sleep(0.1)  # now both are waiting
    consumers[0][0].kill()
    consumers[1][1].send("a task for the other consumer")
    print("got", consumers[1][1].recv())
    for consumer, pipe in consumers:
        pipe.close()
        consumer.join()
        print("ended by itself:", consumer.exitcode == 0)


if __name__ == "__main__":
    main()
