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
# What Python itself gets wrong on Ctrl-C: for whoever uses these classes,
EXCUSED = {
    "Pool": "https://bugs.python.org/issue8296",
    "ProcessPoolExecutor": "https://github.com/python/cpython/issues/125886",
}
# and for all, since starting a process or a semaphore is not one step: what
# is just being started may miss the signal, or is not known to anybody yet.
ALLOWED = 0.05  # the part of the shots that this may cost


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
                if not good(name, sign, Counter(tally)):
                    failed.append(f"{name} {method} {sign}")
                    print(*faults, sep="\n")
                sys.stdout.flush()
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
        found = fire(name, method, sign, life * moment)
        tally.update({fault.split(":")[0] for fault in found})
        if found:
            faults += [f"  {fault}" for fault in found]
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


def fire(name: str, method: str, sign: str, delay: float) -> list[str]:
    """Run a recipe, interrupt it after a delay, and name what is left."""

    def interrupt(process: psutil.Popen) -> None:
        time.sleep(delay)
        if sign == "SIGINT":
            os.killpg(process.pid, signal.SIGINT)
        else:
            os.kill(process.pid, signal.SIGTERM)

    promised = sign in recipes.promises(name)
    patience = SECONDS if promised else PATIENCE[sign]
    result = run(
        recipes.script(name),
        None if default(method) else method,
        timeout=patience,
        grace=patience,
        disturb=interrupt,
    )
    return [fault for fault in result.faults if fault[0] != " "]


def good(name: str, sign: str, tally: Counter[str]) -> bool:
    """Whether a recipe did what can be asked of it after a signal.

    A promise on its page is kept in every shot. After Ctrl-C all recipes
    end cleanly, but for the few shots that Python itself loses, unless a
    class that they use is known to do worse.
    """
    faults = tally.total() - tally["shots"]
    if sign in recipes.promises(name):
        return faults == 0
    if sign == "SIGTERM" or excuses(name):
        return True
    return faults <= 2 + ALLOWED * tally["shots"]


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
