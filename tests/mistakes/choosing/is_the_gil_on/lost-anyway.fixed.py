import threading

total = 0
lock = threading.Lock()


def add():
    global total
    with lock:
        before = total
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
