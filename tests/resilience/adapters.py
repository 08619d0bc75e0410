"""Other maps behind the interface of `resilient_map`, for comparison.

Each is used as its library's documentation would have it: deadlines,
windows and rebuilding where that has them, and nothing where it has none.
A library that raises where it should go on has the rest of its items lost.
"""

import importlib
import multiprocessing
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


@dataclass
class Wanted:
    """What a caller of `resilient_map` asks for."""

    function: Callable[[Any], Any]
    items: Iterable[Any]
    workers: int = 2
    timeout: float | None = None
    retries: int = 0
    in_flight: int | None = None
    context: Any = None

    @property
    def limit(self) -> int:
        """How many items may be on their way."""
        return self.in_flight or 2 * self.workers


def adapter(work: Callable[[Wanted], Iterator[Outcome]]) -> Map:
    """Give what works with `Wanted` the interface of the recipe."""

    def outcomes(
        function: Callable[[Any], Any],
        items: Iterable[Any],
        **named: Any,
    ) -> Iterator[Outcome]:
        return work(Wanted(function, items, **named))

    return outcomes


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


def window(wanted: Wanted, submit: Submit) -> Iterator[Outcome]:
    """Submit no more than some tasks at a time; yield what is done."""
    running: dict[futures.Future[Any], Outcome] = {}
    numbered = enumerate(wanted.items)
    more = True
    while more or running:
        while more and len(running) < wanted.limit:
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
            if outcome.error and outcome.attempts <= wanted.retries:
                outcome.attempts += 1
                running[submit(outcome.item)] = outcome
                continue
            if outcome.ok:
                outcome.value = future.result()
            yield outcome


@adapter
def executor(wanted: Wanted) -> Iterator[Outcome]:
    """`ProcessPoolExecutor`: made anew when it is broken; no deadlines."""

    def make() -> futures.ProcessPoolExecutor:
        return futures.ProcessPoolExecutor(
            wanted.workers, wanted.context
        )

    pool = make()

    def submit(item: Any) -> "futures.Future[Any]":
        nonlocal pool
        try:
            return pool.submit(wanted.function, item)
        except BrokenProcessPool:
            pool = make()
            return pool.submit(wanted.function, item)

    try:
        yield from window(wanted, submit)
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


@adapter
def pool(wanted: Wanted) -> Iterator[Outcome]:
    """`Pool.imap_unordered`: no deadlines, no window."""
    kept = Kept(wanted.items)
    context = wanted.context or multiprocessing
    with context.Pool(wanted.workers) as made:
        yield from kept.outcomes(
            made.imap_unordered(
                partial(caught, wanted.function), kept.numbered()
            )
        )


@adapter
def pebble(wanted: Wanted) -> Iterator[Outcome]:
    """`pebble.ProcessPool.schedule`, with its timeout."""
    from pebble import ProcessPool

    context = wanted.context or multiprocessing.get_context()
    made = ProcessPool(wanted.workers, context=context)

    def submit(item: Any) -> "futures.Future[Any]":
        future: futures.Future[Any] = made.schedule(
            wanted.function, args=[item], timeout=wanted.timeout
        )
        return future

    try:
        yield from window(wanted, submit)
    finally:
        made.stop()
        made.join()


@adapter
def loky(wanted: Wanted) -> Iterator[Outcome]:
    """`loky.get_reusable_executor`, which heals itself; no deadlines."""
    from loky import get_reusable_executor

    def submit(item: Any) -> "futures.Future[Any]":
        made = get_reusable_executor(max_workers=wanted.workers)
        future: futures.Future[Any] = made.submit(wanted.function, item)
        return future

    try:
        yield from window(wanted, submit)
    finally:
        get_reusable_executor(max_workers=wanted.workers).shutdown(
            kill_workers=True
        )


@adapter
def mpire(wanted: Wanted) -> Iterator[Outcome]:
    """`mpire.WorkerPool.imap_unordered`, with its timeout and window."""
    from mpire import WorkerPool

    context = wanted.context or multiprocessing
    method = context.get_start_method()
    kept = Kept(wanted.items)
    with WorkerPool(wanted.workers, start_method=method) as made:
        yield from kept.outcomes(
            made.imap_unordered(
                partial(caught, wanted.function),
                (((number, item),) for number, item in kept.numbered()),
                max_tasks_active=wanted.limit,
                chunk_size=1,
                task_timeout=wanted.timeout,
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
