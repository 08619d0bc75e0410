"""Options of the suite: which map is tested, and how much of it."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what `nox -s resilience --` passes on."""
    group = parser.getgroup("resilience")
    group.addoption(
        "--implementation",
        metavar="MAP",
        default="resilient_map",
        help="a map in adapters.py, or the dotted name of your own",
    )
    group.addoption(
        "--large",
        action="store_true",
        help="kill 2,000 workers and run 10,000 tasks",
    )
