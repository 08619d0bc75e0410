"""From nothing to the first answer of a pool.

Each time in a fresh program, as a user runs it: the first pool, and a
later one in the same program; the same with tasks that need a large
import, with and without preloading it in the forkserver's server.
"""

import multiprocessing as mp
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

USES: list[str] = []
METHODS = ["default"]
UNIT = "ms"
WORKERS = [1, 2, 4]
NEED = ["import", "import_later", "preload", "preload_later"]
TINY = {"WORKERS": [1]}
PROGRAM = """
import multiprocessing as mp, sys, time

def answer(number):
    return number

def average(number):
    import numpy
    return float(numpy.mean([number]))

def seconds(context, workers, task):
    begin = time.perf_counter()
    with context.Pool(workers) as pool:
        pool.map(task, range(workers), chunksize=1)
        return time.perf_counter() - begin

if __name__ == "__main__":
    method, workers, what = sys.argv[1:]
    context = mp.get_context(method)
    if "preload" in what:
        context.set_forkserver_preload(["numpy"])
    task = answer if what in ("first", "later") else average
    took = seconds(context, int(workers), task)
    if "later" in what:
        took = seconds(context, int(workers), task)
    print(took)
"""


def start(program: Path, method: str, workers: int, what: str) -> float:
    """Run the program; it says how long its pool took, in seconds."""
    command = [sys.executable, str(program), method]
    command += [str(workers), what]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True
    )
    return float(done.stdout)


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """Each start method for each case and number of workers."""
    cases = [(what, n) for what in ("first", "later") for n in WORKERS]
    found: dict[str, Callable[[], object]] = {}
    with TemporaryDirectory() as folder:
        program = Path(folder, "program.py")
        program.write_text(PROGRAM, encoding="utf-8")
        for what, workers in [*cases, *((what, 2) for what in NEED)]:
            methods = mp.get_all_start_methods()
            if "preload" in what:
                methods = ["forkserver"]
            for method in sorted(methods):
                found[f"{what}_{workers}.{method}"] = partial(
                    start, program, method, workers, what
                )
        yield found
