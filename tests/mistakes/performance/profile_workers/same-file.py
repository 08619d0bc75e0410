import cProfile
import pstats
from functools import partial
from multiprocessing import Pool
from tempfile import TemporaryDirectory


def work(task):
    return sum(range(task))


def profiled(folder, task):
    with cProfile.Profile() as profile:
        work(task)
    profile.dump_stats(f"{folder}/worker.pstats")


def main():
    with TemporaryDirectory() as folder:
        with Pool(1) as pool:
            pool.map(partial(profiled, folder), range(4))
        stats = pstats.Stats(f"{folder}/worker.pstats")
    functions = stats.get_stats_profile().func_profiles
    print("calls of work:", functions["work"].ncalls)


if __name__ == "__main__":
    main()
