"""What the runner costs, as a ratio to the time of the scripts alone.

Run it with `nox -s benchmark`; numbers after `--` say how many recipes to
measure with. Copies under other names stand for recipes still to come.
"""

import argparse
import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.harness import recipes
from tests.harness.runner import environment

ROUNDS = 5


def main() -> None:
    """Measure with each number of recipes and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="*", metavar="COUNT")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    for count in arguments.counts or [len(recipes.names())]:
        with tempfile.TemporaryDirectory() as folder:
            tree = Path(folder)
            plant(tree, copies(count))
            print(
                f"{count} recipes, {len(recipes.METHODS)} start methods"
            )
            measure(tree, arguments.rounds)


def copies(count: int) -> dict[str, str]:
    """So many names of recipes, each with the recipe it stands for."""
    names = recipes.names()
    return {
        name if number < len(names) else f"{name}_{number}": name
        for number, name in zip(
            range(count), itertools.cycle(names), strict=False
        )
    }


def plant(tree: Path, names: dict[str, str]) -> None:
    """Copy the tests and some recipes into an empty folder.

    Args:
        tree: The folder.
        names: The recipe to copy for each name that it shall get.
    """
    shutil.copy(recipes.ROOT / "pyproject.toml", tree)
    ignore = shutil.ignore_patterns(
        "golden", "mistakes", "data", "en", "zh", "__pycache__"
    )
    for folder in "tests", "docs":
        shutil.copytree(
            recipes.ROOT / folder, tree / folder, ignore=ignore
        )
    for copy, name in names.items():
        targets = {
            recipes.script(name): tree / f"recipes/{copy}.py",
            recipes.golden(name): tree / f"tests/golden/{copy}.txt",
            recipes.golden(name, ".stderr"): (
                tree / f"tests/golden/{copy}.stderr.txt"
            ),
        }
        for source, target in targets.items():
            if source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)


def measure(tree: Path, rounds: int) -> None:
    """Take turns and print the medians, in units of the first."""
    ways: dict[str, Callable[[], None]] = {
        "by hand, one after the other": lambda: by_hand(tree),
        "runner": lambda: by_runner(tree, "0"),
        "runner, two workers": lambda: by_runner(tree, "2"),
    }
    took: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way, job in ways.items():
            begin = time.perf_counter()
            job()
            took[way].append(time.perf_counter() - begin)
    medians = {
        way: statistics.median(times) for way, times in took.items()
    }
    unit = next(iter(medians.values()))
    for way, seconds in medians.items():
        print(f"  {way:30}{seconds:8.2f} s{seconds / unit:8.2f}")


def by_hand(tree: Path) -> None:
    """Run each script under each start method, and do no more."""
    for script in sorted(tree.glob("recipes/*/*.py")):
        for method in recipes.METHODS:
            default = method == recipes.METHODS[0]
            with tempfile.TemporaryDirectory(dir="/tmp") as folder:
                subprocess.run(
                    [sys.executable, script],
                    cwd=folder,
                    env=environment(
                        Path(folder), None if default else method
                    ),
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    check=True,
                )


def by_runner(tree: Path, workers: str) -> None:
    """Run the same with the runner."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "tests/test_recipes.py",
        "-q",
    ]
    subprocess.run(
        [*command, "--numprocesses", workers, "--dist=worksteal"],
        cwd=tree,
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
        stdout=subprocess.DEVNULL,
        check=True,
    )


if __name__ == "__main__":
    main()
