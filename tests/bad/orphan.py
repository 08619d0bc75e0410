"""The script ends while a process that it started lives on."""

import multiprocessing as mp
import os
import time

if __name__ == "__main__":
    mp.Process(target=time.sleep, args=(60,)).start()
    print("fine", flush=True)
    os._exit(0)
