import multiprocessing as mp


def main():
    slots = mp.BoundedSemaphore(2)
    slots.acquire()
    slots.release()
    slots.release()


if __name__ == "__main__":
    main()
