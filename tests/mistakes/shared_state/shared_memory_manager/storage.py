from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        states = manager.ShareableList(["new", "new"])
        states[0] = "finished"
        print(list(states), flush=True)
        states[1] = "interrupted"
        print(list(states))
        states.shm.close()


if __name__ == "__main__":
    main()
