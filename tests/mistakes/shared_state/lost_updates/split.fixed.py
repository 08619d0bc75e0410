import multiprocessing as mp


def sell(tickets, gap):
    gap.wait()  # both workers are about to look
    with tickets.get_lock():
        if tickets.value > 0:
            tickets.value -= 1


def main():
    tickets = mp.Value("i", 1)
    gap = mp.Barrier(2)
    workers = [
        mp.Process(target=sell, args=(tickets, gap)) for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("tickets left:", tickets.value)


if __name__ == "__main__":
    main()
