"""preload looks at a new worker each time, and keeps the main module."""

import multiprocessing as mp
import sys
from pathlib import Path

import pytest

from tests.recipes.beside import run_beside

PROGRAM = """
import multiprocessing as mp, os, sys
from pathlib import Path

sys.path.insert(0, os.environ["FOLDER"])
import preload

def note(file, line):
    with Path(__file__).with_name(file).open("a") as notes:
        notes.write(f"{line}\\n")

def is_imported(module):
    note("workers", os.getpid())
    return module in sys.modules

def preloaded(modules):
    print(modules)
    really(modules)

note("imports", os.getpid())
if __name__ == "__main__":
    context = mp.get_context("forkserver")
    really = context.set_forkserver_preload
    context.set_forkserver_preload = preloaded
    preload.is_imported = is_imported
    preload.main()
"""
VERSION = sys.version_info[:3]
# https://github.com/python/cpython/pull/141859
IMPORTS_MAIN = VERSION >= (3, 13, 8) and VERSION != (3, 14, 0)


@pytest.mark.skipif(
    "forkserver" not in mp.get_all_start_methods(),
    reason="needs the forkserver",
)
def test_workers(tmp_path: Path) -> None:
    """Each task has a worker of its own; the server imports main."""
    done = run_beside("performance/preload", PROGRAM, tmp_path)
    assert done.faults == []
    assert done.stdout.splitlines() == [
        "['__main__', 'decimal']",
        "decimal: in 3 of 3 workers",
        "sqlite3: in 0 of 3 workers",
    ]
    workers = Path(tmp_path, "workers").read_text().split()
    assert len({*workers}) == len(workers) == 6
    imports = Path(tmp_path, "imports").read_text().split()
    if IMPORTS_MAIN:
        assert {*imports}.isdisjoint(workers)
