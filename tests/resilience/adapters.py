"""Other maps behind the interface of `resilient_map`, for comparison.

Each is used as its library's documentation would have it: deadlines,
windows and rebuilding where that has them, and nothing where it has none.
A library that raises where it should go on has the rest of its items lost.
"""

import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent import futures
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

RECIPES = Path(__file__).parents[2] / "recipes" / "failures"
Map = Callable[..., Iterator[Any]]
Submit = Callable[[Any], "futures.Future[Any]"]


@dataclass
class Outcome:
    """What `resilient_map` calls an outcome."""

    index: int
    item: Any
    value: Any = None
    error: BaseException | None = None
    attempts: int = 1

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.error is None


def load(name: str) -> Map:
    """Find a map by its short name here, or by its dotted name."""
    if name in ADAPTERS:
        return ADAPTERS[name]
    module, _, attribute = name.rpartition(".")
    found: Map = getattr(importlib.import_module(module), attribute)
    return found


def resilient_map(*given: Any, **named: Any) -> Iterator[Any]:
    """The recipe itself."""
    sys.path.insert(0, str(RECIPES))
    module = importlib.import_module("resilient_map")
    outcomes: Iterator[Any] = module.resilient_map(*given, **named)
    return outcomes


def window(
    submit: Submit,
    items: Iterable[Any],
    limit: int,
    retries: int,
) -> Iterator[Outcome]:
    """Submit no more than some tasks at a time; yield what is done."""
    running: dict[futures.Future[Any], Outcome] = {}
    numbered = enumerate(items)
    more = True
    while more or running:
        while more and len(running) < limit:
            try:
                outcome = Outcome(*next(numbered))
            except StopIteration:
                more = False
                break
            running[submit(outcome.item)] = outcome
        done, _ = futures.wait(
            running, return_when=futures.FIRST_COMPLETED
        )
        for future in done:
            outcome = running.pop(future)
            outcome.error = future.exception()
            if outcome.error and outcome.attempts <= retries:
                outcome.attempts += 1
                running[submit(outcome.item)] = outcome
                continue
            if outcome.ok:
                outcome.value = future.result()
            yield outcome


def executor(
    function: Callable[[Any], Any],
    items: Iterable[Any],
    *,
    workers: int = 2,
    timeout: float | None = None,
    retries: int = 0,
    in_flight: int | None = None,
    context: Any = None,
) -> Iterator[Outcome]:
    """`ProcessPoolExecutor`: made anew when it is broken; no deadlines."""

    def make() -> futures.ProcessPoolExecutor:
        return futures.ProcessPoolExecutor(workers, context)

    pool = make()

    def submit(item: Any) -> "futures.Future[Any]":
        nonlocal pool
        try:
            return pool.submit(function, item)
        except BrokenProcessPool:
            pool = make()
            return pool.submit(function, item)

    try:
        yield from window(
            submit, items, in_flight or 2 * workers, retries
        )
    finally:
        pool.shutdown(cancel_futures=True)


def caught(
    function: Callable[[Any], Any], numbered: tuple[int, Any]
) -> Outcome:
    """Call a function in a worker that must not raise."""
    index, item = numbered
    outcome = Outcome(index, None)
    try:
        outcome.value = function(item)
    except Exception as error:
        outcome.error = error
    return outcome


class Kept:
    """Number the items, and give each back to its outcome."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items: dict[int, Any] = {}
        self.source = items

    def numbered(self) -> Iterator[tuple[int, Any]]:
        """The items with their numbers, as they are drawn."""
        for index, item in enumerate(self.source):
            self.items[index] = item
            yield index, item

    def outcomes(
        self, outcomes: Iterable[Outcome]
    ) -> Iterator[Outcome]:
        """The outcomes with their items."""
        for outcome in outcomes:
            outcome.item = self.items.pop(outcome.index)
            yield outcome


def pool(
    function: Callable[[Any], Any],
    items: Iterable[Any],
    *,
    workers: int = 2,
    timeout: float | None = None,
    retries: int = 0,
    in_flight: int | None = None,
    context: Any = None,
) -> Iterator[Outcome]:
    """`Pool.imap_unordered`: no deadlines, no window."""
    import multiprocessing

    kept = Kept(items)
    with (context or multiprocessing).Pool(workers) as made:
        yield from kept.outcomes(
            made.imap_unordered(
                partial(caught, function), kept.numbered()
            )
        )


def pebble(
    function: Callable[[Any], Any],
    items: Iterable[Any],
    *,
    workers: int = 2,
    timeout: float | None = None,
    retries: int = 0,
    in_flight: int | None = None,
    context: Any = None,
) -> Iterator[Outcome]:
    """`pebble.ProcessPool.schedule`, with its timeout."""
    from multiprocessing import get_context

    from pebble import ProcessPool

    made = ProcessPool(workers, context=context or get_context())

    def submit(item: Any) -> "futures.Future[Any]":
        future: futures.Future[Any] = made.schedule(
            function, args=[item], timeout=timeout
        )
        return future

    try:
        yield from window(
            submit, items, in_flight or 2 * workers, retries
        )
    finally:
        made.stop()
        made.join()


def loky(
    function: Callable[[Any], Any],
    items: Iterable[Any],
    *,
    workers: int = 2,
    timeout: float | None = None,
    retries: int = 0,
    in_flight: int | None = None,
    context: Any = None,
) -> Iterator[Outcome]:
    """`loky.get_reusable_executor`, which heals itself; no deadlines."""
    from loky import get_reusable_executor

    def submit(item: Any) -> "futures.Future[Any]":
        made = get_reusable_executor(max_workers=workers)
        future: futures.Future[Any] = made.submit(function, item)
        return future

    try:
        yield from window(
            submit, items, in_flight or 2 * workers, retries
        )
    finally:
        get_reusable_executor(max_workers=workers).shutdown(
            kill_workers=True
        )


def mpire(
    function: Callable[[Any], Any],
    items: Iterable[Any],
    *,
    workers: int = 2,
    timeout: float | None = None,
    retries: int = 0,
    in_flight: int | None = None,
    context: Any = None,
) -> Iterator[Outcome]:
    """`mpire.WorkerPool.imap_unordered`, with its timeout and window."""
    from multiprocessing import get_start_method

    from mpire import WorkerPool

    method = (
        context.get_start_method() if context else get_start_method()
    )
    kept = Kept(items)
    with WorkerPool(workers, start_method=method) as made:
        yield from kept.outcomes(
            made.imap_unordered(
                partial(caught, function),
                (((number, item),) for number, item in kept.numbered()),
                max_tasks_active=in_flight or 2 * workers,
                chunk_size=1,
                task_timeout=timeout,
            )
        )


ADAPTERS: dict[str, Map] = {
    "resilient_map": resilient_map,
    "pebble": pebble,
    "executor": executor,
    "loky": loky,
    "mpire": mpire,
    "pool": pool,
}
