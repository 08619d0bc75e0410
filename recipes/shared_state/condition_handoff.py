"""Wait until something is true, not for a call that may be over."""

import ctypes
import multiprocessing as mp
from multiprocessing.synchronize import Condition

WORKERS = 3
ROUNDS = 2
TURNS = WORKERS * ROUNDS


def take_turns(
    changed: Condition,
    turn: ctypes.c_int,
    order: ctypes.Array[ctypes.c_int],
    number: int,
) -> None:
    """Write down this worker's number, whenever it is its turn."""
    for _ in range(ROUNDS):
        with changed:
            changed.wait_for(lambda: turn.value % WORKERS == number)
            order[turn.value] = number
            turn.value += 1
            changed.notify_all()  # all look, one finds it is its turn


def main() -> None:
    """Let three workers take turns, then come too late for the call."""
    changed = mp.Condition()
    turn = mp.RawValue("i", 0)
    order = mp.RawArray("i", TURNS)
    workers = [
        mp.Process(target=take_turns, args=(changed, turn, order, n))
        for n in range(WORKERS)
    ]
    for worker in reversed(workers):
        worker.start()
    for worker in workers:
        worker.join()
    print("turns:", order[:])
    with changed:
        called = changed.wait(0.1)
        true = changed.wait_for(lambda: turn.value == TURNS, 0.1)
    print("too late, wait:", called)
    print("too late, wait_for:", true)


if __name__ == "__main__":
    main()
