import multiprocessing as mp
import random


def set_up(barrier):
    global all_at_work
    all_at_work = barrier
    random.seed(2026)


def draw(task):
    all_at_work.wait()  # so that each worker gets a task
    return random.random()


def main():
    with mp.Pool(2, set_up, [mp.Barrier(2)]) as pool:
        first, second = pool.map(draw, [0, 1], chunksize=1)
    print("two tasks drew the same:", first == second)


if __name__ == "__main__":
    main()
