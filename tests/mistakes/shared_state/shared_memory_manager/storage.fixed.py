from multiprocessing.managers import SharedMemoryManager


def main():
    with SharedMemoryManager() as manager:
        states = manager.ShareableList(["interrupted", "interrupted"])
        states[0] = states[1] = "new"
        states[0] = "finished"
        states[1] = "interrupted"
        print(list(states))
        states.shm.close()


if __name__ == "__main__":
    main()
