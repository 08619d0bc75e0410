"""Interrupt every recipe at random moments and see what it leaves.

Run it with `nox -s interrupts`. Each recipe, under each start method, gets
Ctrl-C, which is SIGINT to its whole group, and in a second pass SIGTERM to
the parent alone. The moments are drawn from a seed over its whole life.
"""

import argparse
import ast
import os
import random
import re
import signal
import statistics
import sys
import time
from collections import Counter, defaultdict
from typing import Any

import psutil

from tests.harness import recipes
from tests.harness.runner import Run, run
from tests.proof import evidence

SECONDS = 5.0  # so long a recipe may take to be gone
PATIENCE = {"SIGINT": SECONDS, "SIGTERM": 1.0}
# Classes of Python's that are known to hang on Ctrl-C now and then. The
# pages of the recipes that use them say how often they did.
KNOWN = {
    "Pool": "https://bugs.python.org/issue8296",
    "ProcessPoolExecutor": (
        "https://github.com/python/cpython/issues/125886"
    ),
}
# A KeyboardInterrupt can break a step of Python's own in the middle, so that
# nobody knows of what was just being started, or signs off what ends:
# https://docs.python.org/3/library/signal.html#handlers-and-exceptions
STEPS = re.compile(
    r'/(multiprocessing/\w+|threading|tempfile)\.py", line \d+, in'
    r" (start|_launch|_?_?after_?fork\w*|_run_after_forkers|__setstate__"
    r"|register|ensure_running|notify|_exit_function|_run_finalizers"
    r"|_get_default_tempdir)$"
    r'|/(synchronize|shared_memory)\.py", line \d+, in __init__$',
    re.MULTILINE,
)
# A signal that comes just before a system call goes unnoticed as long as
# that call lasts. No traceback can tell, so this part may be lost,
MISSED = 0.01
# and more by the users of a class whose workers share locks, which the one
# that dies of the signal may hold; seen on 3.11 to 3.15.
MISSED_BY = {"Pool": 0.2}


def main() -> None:
    """Shoot at the recipes, print what became of them, keep the data."""
    arguments = parse()
    failed = []
    for name in arguments.names or recipes.names():
        if recipes.why_not(name):
            continue
        result: dict[str, Any] = {
            "uses": {kind: KNOWN[kind] for kind in uses(name)},
        }
        totals: dict[str, Counter[str]] = defaultdict(Counter)
        told: dict[str, list[str]] = defaultdict(list)
        for method in recipes.methods(name):
            life = statistics.median(
                lifetime(name, method) for _ in range(3)
            )
            for sign in arguments.signal or PATIENCE:
                tally, faults = volley(
                    name, method, sign, life, arguments
                )
                result.setdefault(method, {})[sign] = tally
                totals[sign].update(tally)
                told[sign] += faults
                print(f"{name:36}{method:12}{sign:9}{shown(tally)}")
                sys.stdout.flush()
        for sign, total in totals.items():
            if not good(name, sign, total):
                failed.append(f"{name} {sign}")
                print(*told[sign], sep="\n")
        if arguments.record:
            evidence.record(name, "interrupts", result)
    if failed:
        sys.exit(f"too much was left behind by {', '.join(failed)}")


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
    name: str,
    method: str,
    sign: str,
    life: float,
    arguments: argparse.Namespace,
) -> tuple[dict[str, int], list[str]]:
    """Fire at one recipe under one start method.

    Args:
        name: The recipe.
        method: The start method.
        sign: The name of the signal.
        life: How long the recipe lives, in seconds.
        arguments: The seed, and how many shots or which.

    Returns:
        How many shots there were, how many found a fault, how many of
        those within a step of Python's own, and how many had which fault;
        and a text for each fault that says how to repeat its shot.
    """
    only = arguments.only
    shots = range(arguments.shots) if only is None else [only]
    tally = Counter({"shots": len(shots)})
    faults = []
    for shot in shots:
        where = f"{arguments.seed} {name} {method} {sign} {shot}"
        moment = random.Random(where).random()
        result = fire(name, method, sign, life * moment)
        found = [fault for fault in result.faults if fault[0] != " "]
        if not found:
            continue
        within = STEPS.search(result.stderr)
        tally.update({fault.split(":")[0] for fault in found})
        tally.update(faulty=1, excused=int(bool(within)))
        faults += [f"  {fault}" for fault in found]
        if within:
            faults.append(f"  Python was within {within[0].strip('/')}")
        faults.append(
            f"  shot {shot}, at {moment:.2f} of its life; repeat it:"
            f" nox -s interrupts -- {name} --signal {sign}"
            f" --seed {arguments.seed} --only {shot}"
        )
    return dict(tally), faults


def lifetime(name: str, method: str) -> float:
    """How long a recipe lives when nobody disturbs it, in seconds."""
    begin = time.perf_counter()
    run(recipes.script(name), None if default(method) else method)
    return time.perf_counter() - begin


def default(method: str) -> bool:
    """Whether this is the platform's own start method."""
    return method == recipes.METHODS[0]


def fire(name: str, method: str, sign: str, delay: float) -> Run:
    """Run a recipe and interrupt it after a delay."""

    def interrupt(process: psutil.Popen) -> None:
        time.sleep(delay)
        if sign == "SIGINT":
            os.killpg(process.pid, signal.SIGINT)
        else:
            os.kill(process.pid, signal.SIGTERM)

    promised = sign in recipes.promises(name)
    patience = SECONDS if promised else PATIENCE[sign]
    return run(
        recipes.script(name),
        None if default(method) else method,
        timeout=patience,
        grace=patience,
        disturb=interrupt,
    )


def good(name: str, sign: str, tally: Counter[str]) -> bool:
    """Whether a recipe did what can be asked of it after a signal.

    A promise on its page is kept in every shot. After Ctrl-C a recipe may
    leave something only where a step of Python's own was interrupted.
    """
    if sign in recipes.promises(name):
        return not tally["faulty"]
    if sign == "SIGTERM":
        return True
    missed = max(
        (MISSED_BY.get(kind, MISSED) for kind in uses(name)),
        default=MISSED,
    )
    unexplained = tally["faulty"] - tally["excused"]
    return unexplained <= 1 + missed * tally["shots"]


def uses(name: str) -> list[str]:
    """The classes with a known fault that a recipe uses."""
    tree = ast.parse(recipes.script(name).read_text(encoding="utf-8"))
    used = {
        node.attr if isinstance(node, ast.Attribute) else node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute | ast.Name)
    }
    return sorted(used & KNOWN.keys())


def shown(tally: dict[str, int]) -> str:
    """A tally as a person reads it."""
    if not tally.get("faulty"):
        return f"{tally['shots']} shots: clean"
    faults = [
        f"{fault} {count}"
        for fault, count in tally.items()
        if fault not in {"shots", "faulty", "excused"}
    ]
    return (
        f"{tally['shots']} shots: {tally['faulty']} faulty,"
        f" {tally['excused']} in a step of Python's ({', '.join(faults)})"
    )


if __name__ == "__main__":
    main()
