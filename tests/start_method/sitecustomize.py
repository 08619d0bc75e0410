"""Found by Python at its start: choose the start method from outside.

The runner puts this folder on PYTHONPATH, so that a recipe runs under
another start method without a change to its file.
"""

import multiprocessing
import os

multiprocessing.set_start_method(os.environ["START_METHOD"])
