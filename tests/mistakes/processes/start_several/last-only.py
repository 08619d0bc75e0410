import multiprocessing as mp


def task(number, reader):
    if number == 0:  # the task that takes longest
        reader.recv()
    print(f"task {number} is done", flush=True)


def main():
    reader, writer = mp.Pipe(duplex=False)
    for number in range(2):
        worker = mp.Process(target=task, args=(number, reader))
        worker.start()
    worker.join()
    print("all tasks are done", flush=True)
    writer.send("you may end")


if __name__ == "__main__":
    main()
