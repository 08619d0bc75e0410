import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def main():
    context = mp.get_context("spawn")
    with ProcessPoolExecutor(
        1, mp_context=context, max_tasks_per_child=1
    ) as executor:
        print(executor.submit(abs, -1).result())


if __name__ == "__main__":
    main()
