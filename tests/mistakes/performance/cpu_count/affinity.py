import os

os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def main():
    workers = os.cpu_count()
    allowed = len(os.sched_getaffinity(0))
    print("more workers than cores:", workers > allowed)


if __name__ == "__main__":
    main()
