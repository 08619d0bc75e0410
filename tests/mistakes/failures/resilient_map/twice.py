import multiprocessing as mp
import os


def pay(first):
    with open("payments.txt", "a", encoding="utf-8") as file:
        file.write("paid 10\n")
    if first:
        os._exit(1)  # killed after the effect, before the answer


if __name__ == "__main__":
    for first in [True, False]:  # an attempt, and a retry
        process = mp.Process(target=pay, args=[first])
        process.start()
        process.join()
        if process.exitcode == 0:
            break
    with open("payments.txt", encoding="utf-8") as file:
        print(file.read(), end="")
    os.remove("payments.txt")
