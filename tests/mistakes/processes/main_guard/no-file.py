import subprocess
import sys

TYPED = """
import multiprocessing as mp

def work():
    print("working")

worker = mp.Process(target=work)
worker.start()
worker.join()
"""

# As if you had typed it at Python's prompt or in a notebook.
subprocess.run([sys.executable, "-c", TYPED], check=False)
