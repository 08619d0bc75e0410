"""Does a map survive what its tasks do, under every start method?

`nox -s resilience` asks the recipe; any other map with its interface is
asked with `--implementation NAME`, such as `pebble` or `package.function`.
"""

import sys

import pytest

from docs.generator import resilience
from tests.harness.recipes import METHODS
from tests.resilience.adapters import ADAPTERS
from tests.resilience.checks import CHECKS
from tests.resilience.suite import verdict

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the map is for Linux and macOS"
)
# Long, or under one start method enough while all tests run.
SHORT = [
    "raised",
    "sigkill",
    "hang",
    "result_unpickled",
    "killed_idle",
    "retried",
    "input_raises",
    "stops_early",
    "ctrl_c",
    "nested",
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each check and start method; a few if short."""
    if "check" not in metafunc.fixturenames:
        return
    short = metafunc.config.getoption("short")
    cases = [
        pytest.param(check, method, id=f"{check}-{method}")
        for number, check in enumerate(SHORT if short else CHECKS)
        for method in ([METHODS[number % 3]] if short else METHODS)
    ]
    metafunc.parametrize("check, method", cases)


def test_map(
    check: str, method: str, request: pytest.FixtureRequest
) -> None:
    """The map that is asked passes one check."""
    option = request.config.getoption
    name = option("--implementation", "resilient_map")
    large = option("--large", False)
    found = verdict(name, check, method, large=large)
    if found:
        words = CHECKS[check].__doc__
        pytest.fail(f"{words} ({method}): {found}", pytrace=False)


recorded = pytest.mark.skipif(
    not resilience.FILE.exists(),
    reason="no table yet: nox -s resilience -- --record",
)


@recorded
def test_table_is_of_today() -> None:
    """What the page shows was found by these checks, of this recipe."""
    for name, found in resilience.load()["hash"].items():
        assert found == resilience.fingerprint(name), (
            f"run: nox -s resilience -- {name} --record"
        )


@recorded
def test_table_names_each_check() -> None:
    """In both languages, and for each map."""
    data = resilience.load()
    assert list(resilience.NAMES) == list(CHECKS)
    assert data["results"].keys() == ADAPTERS.keys()
    for results in data["results"].values():
        assert list(results) == list(CHECKS)
