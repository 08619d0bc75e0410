import threading

total = 0
both_have_read = threading.Barrier(2)


def add():
    global total
    before = total
    both_have_read.wait()  # the other thread has its turn
    total = before + 1


def main():
    threads = [threading.Thread(target=add) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("total:", total)


if __name__ == "__main__":
    main()
