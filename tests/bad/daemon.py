"""Leave a daemon behind, which has a session of its own and writes."""

import os
import time
from pathlib import Path

if __name__ == "__main__":
    print("fine", flush=True)
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for number in range(600):
                Path(f"{number}.txt").touch()
                time.sleep(0.1)
        os._exit(0)
    os.wait()
