"""What needs a start method has fixed it."""

import multiprocessing as mp

if __name__ == "__main__":
    mp.Lock()
    try:
        mp.set_start_method("spawn")
    except RuntimeError:
        print("too late")
