import multiprocessing as mp
import os


def pay(number, first):
    # Written again, it is the same payment.
    with open(f"payment{number}.txt", "w", encoding="utf-8") as file:
        file.write("paid 10\n")
    if first:
        os._exit(1)  # killed after the effect, before the answer


if __name__ == "__main__":
    for first in [True, False]:  # an attempt, and a retry
        process = mp.Process(target=pay, args=[7, first])
        process.start()
        process.join()
        if process.exitcode == 0:
            break
    with open("payment7.txt", encoding="utf-8") as file:
        print(file.read(), end="")
    os.remove("payment7.txt")
