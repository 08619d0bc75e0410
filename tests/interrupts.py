"""Interrupt every recipe at random moments and see what it leaves.

Run it with `nox -s interrupts`. Each recipe, under each start method, gets
Ctrl-C, which is SIGINT to its whole group, and in a second pass SIGTERM to
the parent alone. The moments are drawn from a seed over its whole life.
"""

import argparse
import ast
import os
import random
import signal
import statistics
import sys
import time
from collections import Counter
from typing import Any

import psutil

from tests import evidence, recipes
from tests.runner import run

SECONDS = 5.0  # so long a recipe may take to be gone
PATIENCE = {"SIGINT": SECONDS, "SIGTERM": 1.0}
# What Python itself gets wrong on Ctrl-C, by the class that a recipe uses.
EXCUSED = {
    "Pool": "https://bugs.python.org/issue8296",
    "ProcessPoolExecutor": "https://github.com/python/cpython/issues/125886",
}


def main() -> None:
    """Shoot at the recipes, print what became of them, keep the data."""
    arguments = parse()
    failed = []
    for name in arguments.names or recipes.names():
        if recipes.why_not(name):
            continue
        result: dict[str, Any] = {
            "excused": {kind: EXCUSED[kind] for kind in excuses(name)},
        }
        for method in recipes.METHODS:
            for sign in arguments.signal or PATIENCE:
                tally, faults = volley(name, method, sign, arguments)
                result.setdefault(method, {})[sign] = tally
                print(f"{name:32}{method:12}{sign:9}{shown(tally)}")
                if faults and must_be_clean(name, sign):
                    failed += faults
                    print(*faults, sep="\n")
                sys.stdout.flush()
        if arguments.record:
            evidence.record(name, "interrupts", result)
    if failed:
        sys.exit(f"{len(failed)} shots left something behind")


def parse() -> argparse.Namespace:
    """Read the command line; refuse what cannot work."""
    if os.name != "posix":
        sys.exit("interrupts need a POSIX system: Linux or macOS")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--shots", type=int, default=5, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--only", type=int, help="repeat this shot alone"
    )
    parser.add_argument("--signal", choices=PATIENCE, action="append")
    parser.add_argument(
        "--record", action="store_true", help="keep it as evidence"
    )
    arguments = parser.parse_args()
    for name in arguments.names:
        if name not in recipes.names():
            parser.error(recipes.nearest(name))
    return arguments


def volley(
    name: str, method: str, sign: str, arguments: argparse.Namespace
) -> tuple[dict[str, int], list[str]]:
    """Fire at one recipe under one start method.

    Returns:
        How many shots there were and how many of them had which fault,
        and a text for each fault that says how to repeat its shot.
    """
    life = statistics.median(lifetime(name, method) for _ in range(3))
    only = arguments.only
    shots = range(arguments.shots) if only is None else [only]
    tally = Counter({"shots": len(shots)})
    faults = []
    for shot in shots:
        where = f"{arguments.seed} {name} {method} {sign} {shot}"
        moment = random.Random(where).random()
        kinds = fire(name, method, sign, life * moment)
        tally.update({kind.split(":")[0].strip() for kind in kinds})
        faults += [
            f"  shot {shot}, at {moment:.2f} of its life: {kind}\n"
            f"  repeat it: nox -s interrupts -- {name}"
            f" --signal {sign} --seed {arguments.seed} --only {shot}"
            for kind in kinds
        ]
    return dict(tally), faults


def lifetime(name: str, method: str) -> float:
    """How long a recipe lives when nobody disturbs it, in seconds."""
    begin = time.perf_counter()
    run(recipes.script(name), None if default(method) else method)
    return time.perf_counter() - begin


def default(method: str) -> bool:
    """Whether this is the platform's own start method."""
    return method == recipes.METHODS[0]


def fire(name: str, method: str, sign: str, delay: float) -> list[str]:
    """Run a recipe, interrupt it after a delay, and name what is left."""

    def interrupt(process: psutil.Popen) -> None:
        time.sleep(delay)
        if sign == "SIGINT":
            os.killpg(process.pid, signal.SIGINT)
        else:
            os.kill(process.pid, signal.SIGTERM)

    patience = SECONDS if must_be_clean(name, sign) else PATIENCE[sign]
    result = run(
        recipes.script(name),
        None if default(method) else method,
        timeout=patience,
        grace=patience,
        disturb=interrupt,
    )
    return [fault for fault in result.faults if fault[0] != " "]


def must_be_clean(name: str, sign: str) -> bool:
    """Whether a recipe has to leave nothing behind after this signal.

    After Ctrl-C that is every recipe, unless a class of Python's own that
    it uses is known to fail; after SIGTERM those whose page promises it.
    """
    if sign in recipes.promises(name):
        return True
    return sign == "SIGINT" and not excuses(name)


def excuses(name: str) -> list[str]:
    """The classes with a known fault that a recipe uses."""
    tree = ast.parse(recipes.script(name).read_text(encoding="utf-8"))
    used = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Name)
    }
    return sorted(used & EXCUSED.keys())


def shown(tally: dict[str, int]) -> str:
    """A tally as a person reads it."""
    faults = [
        f"{fault} {count}"
        for fault, count in tally.items()
        if fault != "shots"
    ]
    return f"{tally['shots']} shots: {', '.join(faults) or 'clean'}"


if __name__ == "__main__":
    main()
