import multiprocessing as mp


def main():
    changed = mp.Condition()
    turn = mp.RawValue("i", 0)
    turn.value = 1
    changed.notify_all()


if __name__ == "__main__":
    main()
