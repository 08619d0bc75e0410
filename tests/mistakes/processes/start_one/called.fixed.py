import multiprocessing as mp


def work():
    name = mp.current_process().name
    print(f"[{name}] working")


def main():
    worker = mp.Process(target=work, name="Worker-1")
    worker.start()
    worker.join()

    worker = mp.Process(target=work, name="Worker-2")
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
