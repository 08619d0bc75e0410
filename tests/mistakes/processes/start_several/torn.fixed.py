import multiprocessing as mp


def ask(turn):
    class Answer:
        def __str__(self):  # the parent prints meanwhile
            turn.wait()
            turn.wait()
            return "42"

    print("The answer is", Answer(), flush=True)


def main():
    turn = mp.Barrier(2)
    worker = mp.Process(target=ask, args=(turn,))
    worker.start()
    turn.wait()
    print("Another process speaks", flush=True)
    turn.wait()
    worker.join()


if __name__ == "__main__":
    main()
