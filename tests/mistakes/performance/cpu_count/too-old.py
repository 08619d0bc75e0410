import os
from concurrent.futures import ProcessPoolExecutor


def main():
    workers = os.process_cpu_count()
    with ProcessPoolExecutor(workers) as executor:
        print(list(executor.map(abs, [-1, -2])))


if __name__ == "__main__":
    main()
