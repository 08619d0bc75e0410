# /// script
# dependencies = ["numpy"]
# ///
import multiprocessing as mp

from numpy import random


def draw(pipe):
    pipe.send(random.random(5).tolist())
    pipe.close()


def main():
    drawn = []
    for _ in range(2):
        ours, theirs = mp.Pipe()
        with ours, theirs:
            worker = mp.Process(target=draw, args=(theirs,))
            worker.start()
            drawn.append(ours.recv())
            worker.join()
    print("two workers drew the same:", drawn[0] == drawn[1])


if __name__ == "__main__":
    main()
