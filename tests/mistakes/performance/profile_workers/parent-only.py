import cProfile
import pstats
from multiprocessing import Pool


def work(task):
    return sum(range(task))


def main():
    with cProfile.Profile() as profile, Pool(1) as pool:
        pool.map(work, range(4))
    stats = pstats.Stats(profile).get_stats_profile()
    print("work is in the profile:", "work" in stats.func_profiles)


if __name__ == "__main__":
    main()
