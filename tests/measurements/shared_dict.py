"""Words counted by two workers: in a manager's dict, or in their own.

`each` changes the shared dict for every word, with a lock around; `once`
counts in a dict of the worker and stores it at the end; `returned` uses
no manager. The workers run already.
"""

import multiprocessing as mp
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

USES: list[str] = []
METHODS = ["default"]
UNIT, PER = "µs", 6_000
TINY = {"PER": 20}


def each(shared: Any, lock: Any, words: list[str]) -> None:
    """Count in the manager's dict."""
    for word in words:
        with lock:
            shared[word] = shared.get(word, 0) + 1


def once(shared: Any, lock: Any, words: list[str]) -> None:
    """Count alone, then add to the manager's dict."""
    found = Counter(words)
    with lock:
        shared.update(Counter(shared.copy()) + found)


def returned(words: list[str]) -> Counter[str]:
    """Count alone, and return it."""
    return Counter(words)


@contextmanager
def ways() -> Iterator[dict[str, Callable[[], object]]]:
    """The same words, three times."""
    words = [f"word-{number % 50}" for number in range(PER)]
    halves = [words[::2], words[1::2]]
    with mp.Manager() as manager, mp.Pool(2) as pool:
        shared, lock = manager.dict(), manager.Lock()
        yield {
            "each": lambda: pool.map(
                partial(each, shared, lock), halves
            ),
            "once": lambda: pool.map(
                partial(once, shared, lock), halves
            ),
            "returned": lambda: sum(
                pool.map(returned, halves), start=Counter()
            ),
        }
