import multiprocessing as mp


def main():
    changed = mp.Condition()
    turn = mp.RawValue("i", 0)
    changed.wait_for(lambda: turn.value == 1)


if __name__ == "__main__":
    main()
