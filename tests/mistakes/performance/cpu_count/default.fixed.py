import multiprocessing as mp
import os

os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def main():
    with mp.Pool(len(os.sched_getaffinity(0))) as pool:
        workers = len(mp.active_children())
        print(pool.map(abs, [-1, -2]))
    allowed = len(os.sched_getaffinity(0))
    print("more workers than cores:", workers > allowed)


if __name__ == "__main__":
    main()
