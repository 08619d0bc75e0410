"""Choose the start method; the first choice counts."""

import multiprocessing as mp

if __name__ == "__main__":
    print(mp.get_start_method(allow_none=True))
    mp.set_start_method("spawn")
    print(mp.get_start_method())
    try:
        mp.set_start_method("spawn")
    except RuntimeError:
        print("only once")
