"""Compare ways to do the same work, in one run, and keep the ratios.

A measurement is a script of its own in this folder:

    USES = ["pools/parallel_map"]  # recipes whose code it runs

    def ways() -> dict[str, Callable[[], object]]:
        ...  # the first one is what the others are compared with

Run it with `nox -s measure -- NAME`. The ways take turns, so that a busy
moment of the machine meets them all; a figure is how many times as fast
as the first way another one is, as the median over the rounds, with the
quartiles. What was measured is kept in docs/data/measured/.
"""

import argparse
import importlib
import json
import multiprocessing
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tqdm import tqdm

from docs.generator import measured
from tests.harness import recipes

FOLDER = Path(__file__).parent
ROUNDS = 11
Ways = dict[str, Callable[[], object]]
Figure = dict[str, float]


def main() -> None:
    """Measure, say what was found, and keep it if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument(
        "--record", action="store_true", help="keep it as data"
    )
    arguments = parser.parse_args()
    known = measured.names()
    for name in arguments.names or known:
        if name not in known:
            parser.error(
                f"no measurement is called {name!r}: {', '.join(known)}"
            )
        for method in recipes.METHODS:
            figures = measure(name, method, arguments.rounds)
            show(name, method, figures)
            if arguments.record:
                record(name, method, figures)


def measure(name: str, method: str, rounds: int) -> dict[str, Figure]:
    """Run one measurement under one start method.

    Args:
        name: The measurement.
        method: The start method of everything that it starts.
        rounds: How often each way is run.

    Returns:
        For each way but the first, how many times as fast it is.
    """
    multiprocessing.set_start_method(method, force=True)
    forget_main()
    module = importlib.import_module(f"tests.measurements.{name}")
    for recipe in module.USES:
        folder = str(recipes.script(recipe).parent)
        if folder not in sys.path:
            sys.path.insert(0, folder)
    return compare(module.ways(), rounds, f"{name}, {method}")


def forget_main() -> None:
    """Keep children from importing this program and all that it needs.

    They import the recipe alone, as they do when it is run by itself.
    """
    program = sys.modules["__main__"]
    program.__spec__ = None
    vars(program).pop("__file__", None)


def compare(
    ways: Ways, rounds: int, title: str = ""
) -> dict[str, Figure]:
    """Let the ways take turns; relate each round to its own first way.

    Returns:
        For each way but the first the median of its ratios, and their
        lower and upper quartile; more than 1 is faster than the first.
    """
    took: dict[str, list[float]] = {way: [] for way in ways}
    for _ in tqdm(range(rounds), title, leave=False):
        for way, job in ways.items():
            begin = time.perf_counter()
            job()
            took[way].append(time.perf_counter() - begin)
    first, *others = took
    return {
        way: summary(
            [a / b for a, b in zip(took[first], took[way], strict=True)]
        )
        for way in others
    }


def summary(ratios: list[float]) -> Figure:
    """The median and the quartiles of some ratios."""
    if len(ratios) < 2:
        ratios = ratios * 2
    low, median, high = statistics.quantiles(ratios, method="inclusive")
    return {"low": low, "median": median, "high": high}


def show(name: str, method: str, figures: dict[str, Figure]) -> None:
    """Say what was found."""
    for way, figure in figures.items():
        print(
            f"{name:24}{method:12}{way:24}{figure['median']:8.2f} times"
            f"  ({figure['low']:.2f} to {figure['high']:.2f})",
            flush=True,
        )


def record(name: str, method: str, figures: dict[str, Figure]) -> None:
    """Keep what was found, with all that one must know of it."""
    path = measured.file(name)
    data: dict[str, Any] = (
        json.loads(path.read_text("utf-8")) if path.exists() else {}
    )
    now = measured.fingerprint(name)
    if data.get("hash") != now:
        data = {"hash": now, "runs": {}}
    runs = data["runs"].setdefault(platform.python_version(), {})
    runs[method] = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{platform.system()} {platform.machine()},"
        f" {os.cpu_count()} cores",
        "load": round(os.getloadavg()[0], 1),
        "figures": figures,
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
