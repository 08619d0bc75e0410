"""Compare ways to do the same work, in one run, and keep what they took.

A measurement is a script of its own in this folder:

    USES = ["pools/parallel_map"]  # recipes whose code it runs

    def ways() -> dict[str, Callable[[], object]]:
        ...  # the first one is what the others are compared with

`ways` may be a context manager that yields them, to keep pools for all
rounds. In names with a dot, such as `64kB.queue`, the first part is a
group; each group has a first way of its own, unless the very first way
is in no group. A job that returns a float has measured for itself. What
else a script may say:

    PEERS = ["joblib"]  # packages that it compares with
    METHODS = ["default"]  # start methods, if not all of the platform
    ROUNDS = 5  # how often each way is run
    UNIT, PER = "µs", 1_000  # what a value is, and of how many parts
    TINY = {"TASKS": 4}  # constants of the form that a test runs

Run it with `nox -s measure -- NAME`. The ways take turns, so that a busy
moment of the machine meets them all. What each round took is kept in
docs/data/measured/; the figures of the pages are drawn from it.
"""

import argparse
import importlib
import importlib.metadata
import importlib.util
import json
import multiprocessing
import os
import platform
import re
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

from tqdm import tqdm

from docs.generator import measured
from tests.harness import recipes

ROUNDS = 11
LOAD = "LOAD_BEFORE"  # in the environment
UNITS = {"s": 1, "ms": 1e3, "µs": 1e6, "MB": 1}
NUMBERS = re.compile(r"\[\s+([^][{}]*?)\s+\]")
Ways = dict[str, Callable[[], object]]


def main() -> None:
    """Measure, say what was found, and keep it if asked."""
    parser = argparse.ArgumentParser(
        prog="nox -s measure --",
        description="Compare ways to do the same work.",
    )
    known = measured.names()
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--method", choices=recipes.METHODS)
    parser.add_argument(
        "--record", action="store_true", help="keep it as data"
    )
    parser.add_argument(
        "--tiny", action="store_true", help="only see that it runs"
    )
    arguments = parser.parse_args()
    # That of others: before any measurement has begun.
    os.environ.setdefault(LOAD, str(os.getloadavg()[0]))
    for name in arguments.names:
        if name not in known:
            parser.error(
                f"no measurement is called {name!r}: {', '.join(known)}"
            )
    if len(arguments.names) == 1 and arguments.method:
        alone(arguments.names[0], arguments)
    elif failed := [
        f"{name} under {method}"
        for name in arguments.names or known
        for method in [arguments.method] * bool(arguments.method)
        or methods(load(name))
        if not in_its_own_process(name, method, arguments)
    ]:
        sys.exit(f"failed: {', '.join(failed)}")


def in_its_own_process(
    name: str, method: str, arguments: argparse.Namespace
) -> bool:
    """Run one measurement where no other has left anything behind."""
    command = [sys.executable, "-m", "tests.measurements.laboratory"]
    command += [name, "--method", method]
    command += ["--record"] * arguments.record
    command += ["--tiny"] * arguments.tiny
    if arguments.rounds:
        command += ["--rounds", str(arguments.rounds)]
    return subprocess.run(command, check=False).returncode == 0


def alone(name: str, arguments: argparse.Namespace) -> None:
    """Run one measurement under one start method, in this process."""
    method = arguments.method
    multiprocessing.set_start_method(method, force=True)
    forget_main()
    module = load(name)
    if arguments.tiny:
        vars(module).update(getattr(module, "TINY", {}))
    rounds = arguments.rounds or getattr(module, "ROUNDS", ROUNDS)
    with context(module.ways()) as ways:
        values = compare(
            ways,
            1 if arguments.tiny else rounds,
            f"{name}, {method}",
            warm=not arguments.tiny,
        )
        # Before the end of a pool that may never end.
        run = summary(module, values)
        show(name, method, run)
        if arguments.record and not arguments.tiny:
            record(name, method, run)


def summary(
    module: ModuleType, values: dict[str, list[float]]
) -> dict[str, Any]:
    """What was found, and where, in the unit of the measurement."""
    unit = getattr(module, "UNIT", "s")
    scale = UNITS[unit] / getattr(module, "PER", 1)
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{platform.system()} {platform.machine()},"
        f" {os.cpu_count()} cores",
        "load": round(float(os.environ[LOAD]), 1),
        "peers": versions(module),
        "unit": unit,
        "values": {
            way: [float(f"{scale * value:.4g}") for value in rounds]
            for way, rounds in values.items()
        },
    }


def load(name: str) -> ModuleType:
    """Import a measurement, so that it can import its recipes."""
    module = importlib.import_module(f"tests.measurements.{name}")
    for recipe in module.USES:
        folder = str(recipes.script(recipe).parent)
        if folder not in sys.path:
            sys.path.insert(0, folder)
    return module


def methods(module: ModuleType) -> list[str]:
    """The start methods that a measurement is about."""
    wanted = getattr(module, "METHODS", recipes.METHODS)
    default = recipes.METHODS[0]
    found = [default if m == "default" else m for m in wanted]
    return [m for m in dict.fromkeys(found) if m in recipes.METHODS]


def versions(module: ModuleType) -> dict[str, str]:
    """The versions of the peers that are installed."""
    return {
        peer: importlib.metadata.version(peer)
        for peer in getattr(module, "PEERS", [])
        if importlib.util.find_spec(peer.replace("-", "_"))
    }


def context(
    ways: Ways | AbstractContextManager[Ways],
) -> AbstractContextManager[Ways]:
    """Some ways as what `with` understands."""
    return nullcontext(ways) if isinstance(ways, dict) else ways


def forget_main() -> None:
    """Keep children from importing this program and all that it needs.

    They import the recipe alone, as they do when it is run by itself.
    """
    program = sys.modules["__main__"]
    program.__spec__ = None
    vars(program).pop("__file__", None)


def compare(
    ways: Ways, rounds: int, title: str, warm: bool
) -> dict[str, list[float]]:
    """Let the ways take turns; the first round is not counted if warm.

    Returns:
        For each way what it took in each round.
    """
    took: dict[str, list[float]] = {way: [] for way in ways}
    total = len(ways) * (rounds + warm)
    with tqdm(total=total, desc=title, leave=False) as bar:
        for _ in range(rounds + warm):
            for way, job in ways.items():
                bar.set_postfix_str(way, refresh=False)
                begin = time.perf_counter()
                result = job()
                whole = time.perf_counter() - begin
                own = result if isinstance(result, float) else whole
                took[way].append(own)
                bar.update()
    return {way: values[warm:] for way, values in took.items()}


def show(name: str, method: str, run: dict[str, Any]) -> None:
    """Say what was found."""
    for way, values in run["values"].items():
        _, value, _ = measured.quartiles(values)
        other = measured.reference(way, run["values"])
        low, ratio, high = measured.ratio(run["values"], way, other)
        print(
            f"{name:16}{method:12}{way:24}{value:12.5g} {run['unit']:4}"
            f"{ratio:9.3g} times  ({low:.3g} to {high:.3g})",
            flush=True,
        )


def record(name: str, method: str, run: dict[str, Any]) -> None:
    """Keep what was found, with all that one must know of it."""
    path = measured.file(name)
    data: dict[str, Any] = (
        json.loads(path.read_text("utf-8")) if path.exists() else {}
    )
    now = measured.fingerprint(name)
    if data.get("hash") != now:
        data = {"hash": now, "runs": {}}
    free = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    release = platform.python_version() + free
    data["runs"].setdefault(release, {})[method] = run
    text = json.dumps(data, indent=1, ensure_ascii=False)
    text = NUMBERS.sub(
        lambda found: f"[{' '.join(found[1].split())}]", text
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
