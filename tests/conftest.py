"""Options of the recipe runs: which, how often, under what load."""

import os
import re
import subprocess
import sys
from collections import Counter, defaultdict

import pytest

from tests.harness import mistakes, recipes
from tests.harness.runner import TIMEOUT
from tests.proof import evidence

RUNS = "tests/test_recipes.py", "tests/test_mistakes.py"
HOG = """
import os
parent = os.getppid()
while os.getppid() == parent:
    pass
"""
WRITER = """
import os, tempfile
parent = os.getppid()
with tempfile.TemporaryFile() as file:
    while os.getppid() == parent:
        file.seek(0)
        file.write(bytes(2**20))
        os.fsync(file.fileno())
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what `nox -s recipes --` passes on."""
    group = parser.getgroup("recipes")
    group.addoption(
        "--recipe",
        action="append",
        metavar="NAME",
        help="run this recipe alone, such as pools/parallel_map",
    )
    group.addoption(
        "--repeat",
        type=int,
        default=1,
        metavar="N",
        help="run every recipe N times under every start method",
    )
    group.addoption(
        "--load",
        action="store_true",
        help="keep all cores busy and write files meanwhile",
    )
    group.addoption(
        "--record",
        action="store_true",
        help="keep the numbers of runs as evidence",
    )
    group.addoption(
        "--timeout",
        type=float,
        default=TIMEOUT,
        metavar="SECONDS",
        help="let a run hang no longer",
    )
    group.addoption(
        "--short",
        action="store_true",
        help="run each mistake under one start method alone",
    )
    group.addoption(
        "--update",
        action="store_true",
        help="rewrite golden files from runs without a fault",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a recipe that does not exist, before anything runs."""
    told = {mistake.name for mistake in mistakes.mistakes()}
    for name in config.getoption("recipe") or []:
        if name not in {*recipes.names(), *told}:
            raise pytest.UsageError(recipes.nearest(name))
    if hasattr(config, "workerinput"):
        return  # the rest is for the process that hands out the tests
    if config.getoption("load"):
        for program in [HOG] * (os.cpu_count() or 1) + [WRITER]:
            command = [sys.executable, "-c", program]
            config.add_cleanup(subprocess.Popen(command).kill)
    if config.getoption("record"):
        config.pluginmanager.register(Recorder())


class Recorder:
    """Counts the runs of each recipe and keeps the counts as evidence."""

    def __init__(self) -> None:
        self.runs: dict[str, dict[str, Counter[str]]] = defaultdict(
            lambda: defaultdict(Counter)
        )

    def pytest_runtest_logreport(
        self, report: pytest.TestReport
    ) -> None:
        """Count a run; a skipped recipe has none."""
        if report.when == "call" and not report.skipped:
            name, method, *_ = report.nodeid.split("[")[1][:-1].split(
                "-"
            )
            self.runs[name][method].update(
                runs=1, failed=int(report.failed)
            )

    def pytest_sessionfinish(self) -> None:
        """Write the counts down."""
        for name, methods in self.runs.items():
            evidence.record(name, "runs", {**methods})


def pytest_report_teststatus(
    report: pytest.TestReport, config: pytest.Config
) -> tuple[str, str, str] | None:
    """Show a line for each run, where only recipes are run."""
    alone = {*RUNS} & {*config.invocation_params.args}
    found = re.search(
        r"::test_(?:recipe|mistake)\[(.*)\]", report.nodeid
    )
    if not (alone and found) or (
        report.when != "call" and report.passed
    ):
        return None
    separator = " " if "#" in found[1] else "-"
    name, _, method = found[1].partition(separator)
    line = f"\n{report.outcome:8}{name:40} {method}"
    return report.outcome, line, report.outcome.upper()
