from multiprocessing import Pool


def send(number, attempt):
    if number == 3 and attempt == 1:
        raise ConnectionError("the server is busy")
    print(f"[{number}] sent at try {attempt}", flush=True)


def main():
    with Pool(2) as pool:
        for attempt in 1, 2, 3:
            tasks = [(number, attempt) for number in range(1, 4)]
            try:
                pool.starmap(send, tasks, chunksize=1)
                break
            except ConnectionError:
                pass  # once more


if __name__ == "__main__":
    main()
