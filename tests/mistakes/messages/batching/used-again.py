import multiprocessing as mp


def main():
    queue = mp.Queue()
    queue.put("x" * 1_000_000)  # keeps the queue's thread busy
    batch = []
    for number in range(6):
        batch.append(number)
        if len(batch) == 2:
            queue.put(batch)
            batch.clear()
    batch.append("too late")
    print("first:", len(queue.get()))
    for _ in range(3):
        print(queue.get())


if __name__ == "__main__":
    main()
