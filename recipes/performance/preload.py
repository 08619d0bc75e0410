"""Import a slow module once, in the forkserver, for all workers."""

import multiprocessing as mp
import sys

WORKERS = 3
PRELOADED = "decimal"  # stands for one that takes long to import
OTHER = "sqlite3"


def is_imported(module: str) -> bool:
    """Whether this worker has a module before it asks for it."""
    return module in sys.modules


def main() -> None:
    """Look at new workers: what have they imported already?"""
    context = mp.get_context("forkserver")
    context.set_forkserver_preload(["__main__", PRELOADED])
    with context.Pool(WORKERS, maxtasksperchild=1) as pool:
        for module in PRELOADED, OTHER:
            found = pool.map(is_imported, [module] * WORKERS, 1)
            print(f"{module}: in {sum(found)} of {len(found)} workers")


if __name__ == "__main__":
    main()
