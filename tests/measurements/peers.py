"""The pools that are compared, each as its documentation uses it.

All of them get the same number of workers, which are started before,
with the start method of the measurement where they have that choice.
"""

import multiprocessing as mp
import os
import sys
from collections.abc import Callable, Sequence
from concurrent import futures
from contextlib import ExitStack
from importlib.util import find_spec
from typing import Any

# run(function, items, chunksize=…); without it each chooses by itself.
Map = Callable[..., Sequence[Any]]
Items = Sequence[Any]
Task = Callable[[Any], Any]


def standard(stack: ExitStack, workers: int) -> dict[str, Map]:
    """The pools of the standard library."""
    pool = stack.enter_context(mp.Pool(workers))
    maps: dict[str, Map] = {"pool": pool.map}
    maps["imap"] = lambda *given, **chosen: list(
        pool.imap(*given, **chosen)
    )
    kinds: dict[str, Any] = {"executor": futures.ProcessPoolExecutor}
    if hasattr(futures, "InterpreterPoolExecutor"):
        kinds["interpreters"] = futures.InterpreterPoolExecutor
    kinds["threads"] = futures.ThreadPoolExecutor
    for name, kind in kinds.items():
        maps[name] = with_executor(stack.enter_context(kind(workers)))
        maps[name](abs, range(workers))
    return maps


def with_executor(executor: futures.Executor) -> Map:
    """The map of an executor."""

    def run(task: Task, items: Items, chunksize: int = 1) -> Items:
        return list(executor.map(task, items, chunksize=chunksize))

    return run


def with_joblib(stack: ExitStack, workers: int) -> Map:
    """Workers stay within `with Parallel(…)`; it makes its own batches."""
    from joblib import Parallel, delayed

    pools: dict[int | str, Any] = {}

    def run(
        task: Task, items: Items, chunksize: int | str = "auto"
    ) -> Items:
        if chunksize not in pools:
            pools[chunksize] = stack.enter_context(
                Parallel(n_jobs=workers, batch_size=chunksize)
            )
        found: Items = pools[chunksize](delayed(task)(i) for i in items)
        return found

    return run


def with_loky(stack: ExitStack, workers: int) -> Map:
    """The executor that is used again and again."""
    from loky import get_reusable_executor

    executor = get_reusable_executor(workers, timeout=None)
    stack.callback(executor.shutdown)
    return with_executor(executor)


def with_mpire(stack: ExitStack, workers: int) -> Map:
    """A pool that keeps its workers alive."""
    from mpire import WorkerPool

    method = mp.get_start_method()
    pool = WorkerPool(workers, start_method=method, keep_alive=True)
    stack.enter_context(pool)

    def run(
        task: Task, items: Items, chunksize: int | None = None
    ) -> Items:
        found: Items = pool.map(task, items, chunk_size=chunksize)
        return found

    return run


def with_pebble(stack: ExitStack, workers: int) -> Map:
    """Its pool of processes."""
    from pebble import ProcessPool

    pool = stack.enter_context(ProcessPool(workers))

    def run(task: Task, items: Items, chunksize: int = 1) -> Items:
        return list(pool.map(task, items, chunksize=chunksize).result())

    return run


def with_dask(stack: ExitStack, workers: int) -> Map:
    """A cluster on this machine; it knows no chunks of tasks."""
    from distributed import Client, LocalCluster

    cluster = LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address=None,
        silence_logs=50,
    )
    client = stack.enter_context(Client(stack.enter_context(cluster)))

    def run(task: Task, items: Items) -> Items:
        found: Items = client.gather(
            client.map(task, items, pure=False)
        )
        return found

    return run


def with_ray(stack: ExitStack, workers: int) -> Map:
    """Its own form of `Pool`, on this machine."""
    os.environ |= {"RAY_USAGE_STATS_ENABLED": "0"}
    os.environ |= {"RAY_AUTH_MODE": "disabled"}
    import ray
    from ray.util.multiprocessing import Pool

    ray.init(
        num_cpus=workers,
        include_dashboard=False,
        logging_level="ERROR",
        log_to_driver=False,
        object_store_memory=80_000_000,
        _node_ip_address="127.0.0.1",
    )
    stack.callback(ray.shutdown)
    pool = stack.enter_context(Pool(workers))
    run: Map = pool.map
    return run


# Those that may fork come first, before there are threads.
PEERS: dict[str, Callable[[ExitStack, int], Map]] = {
    "mpire": with_mpire,
    "pebble": with_pebble,
    "loky": with_loky,
    "joblib": with_joblib,
    "distributed": with_dask,
    "ray": with_ray,
}


def start(stack: ExitStack, workers: int) -> dict[str, Map]:
    """All pools that are installed, with their workers running."""
    maps: dict[str, Map] = {}
    for name, begin in PEERS.items():
        if name == "loky":
            maps |= standard(stack, workers)
        if find_spec(name):
            try:
                run = begin(stack, workers)
                run(abs, range(workers))
            except Exception as error:
                print(f"without {name}: {error}", file=sys.stderr)
            else:
                maps[name] = run
    # The standard library comes first.
    return dict(sorted(maps.items(), key=lambda item: item[0] in PEERS))
