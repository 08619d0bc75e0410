"""A process outlives the script, but ends by itself soon after."""

import os
import time

if __name__ == "__main__":
    print("fine", flush=True)
    if os.fork() == 0:
        time.sleep(3)
        os._exit(0)
