"""Options of the recipe runs: which, how often, and rewriting."""

import pytest

from tests import recipes


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
        "--update",
        action="store_true",
        help="rewrite golden files from runs without a fault",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Refuse a recipe that does not exist, before anything runs."""
    for name in config.getoption("recipe") or []:
        if name not in recipes.names():
            raise pytest.UsageError(recipes.nearest(name))


def pytest_report_teststatus(
    report: pytest.TestReport, config: pytest.Config
) -> tuple[str, str, str] | None:
    """Show a line for each run, where only recipes are run."""
    alone = "tests/test_recipes.py" in config.invocation_params.args
    _, found, run = report.nodeid.partition("::test_recipe[")
    if not (alone and found) or (
        report.when != "call" and report.passed
    ):
        return None
    name, _, method = run[:-1].partition("-")
    line = f"\n{report.outcome:8}{name:40}{method}"
    return report.outcome, line, report.outcome.upper()
