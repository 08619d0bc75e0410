# /// script
# dependencies = ["numpy"]
# ///
import multiprocessing as mp

import numpy as np


def draw(seed, pipe):
    pipe.send(np.random.default_rng(seed).random(5).tolist())
    pipe.close()


def main():
    drawn = []
    for seed in np.random.SeedSequence(2026).spawn(2):
        ours, theirs = mp.Pipe()
        with ours, theirs:
            worker = mp.Process(target=draw, args=(seed, theirs))
            worker.start()
            drawn.append(ours.recv())
            worker.join()
    print("two workers drew the same:", drawn[0] == drawn[1])


if __name__ == "__main__":
    main()
