import multiprocessing as mp


def consume(tasks, results, may_finish):
    number = tasks.get()
    if number == 1:
        may_finish.wait()  # this task takes longer
    results.put(number**2)


def main():
    tasks, results = mp.Queue(), mp.Queue()
    may_finish = mp.Event()
    consumers = [
        mp.Process(target=consume, args=(tasks, results, may_finish))
        for _ in range(2)
    ]
    for consumer in consumers:
        consumer.start()
    for number in 1, 2:
        tasks.put(number)
    squares = [results.get()]
    may_finish.set()
    squares.append(results.get())
    print("the squares of 1 and 2:", squares)
    for consumer in consumers:
        consumer.join()


if __name__ == "__main__":
    main()
