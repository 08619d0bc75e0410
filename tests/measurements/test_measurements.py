"""Each measurement still runs, in a tiny form whose times mean nothing."""

import subprocess
import sys

import pytest

from docs.generator import measured
from tests.harness import recipes

PROGRAM = [sys.executable, "-m", "tests.measurements.laboratory"]


@pytest.mark.parametrize("name", measured.names())
def test_measurement_runs(name: str) -> None:
    """Every way of it, once, under the default start method.

    Peers that are not installed are left out; `nox -s measure -- --tiny`
    runs all of them.
    """
    done = subprocess.run(
        [*PROGRAM, name, "--tiny", "--method", recipes.METHODS[0]],
        cwd=recipes.ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ways = [line.split()[2] for line in done.stdout.splitlines()]
    assert len(ways) == len(set(ways)) > 1


def test_unknown_name_is_refused() -> None:
    """With the names that there are."""
    done = subprocess.run(
        [*PROGRAM, "speed"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "speed_up" in done.stderr


def test_ratios_are_those_of_each_round() -> None:
    """A round that was slow for all ways does not count for more."""
    values = {"loop": [2.0, 20.0, 4.0], "pool": [1.0, 10.0, 1.0]}
    assert measured.ratio(values, "pool", "loop") == (2.0, 2.0, 3.0)


def test_each_group_has_its_reference() -> None:
    """The first of the group, unless the very first is in none."""
    values = {"16B.queue": [1.0], "16B.pipe": [1.0], "1kB.queue": [1.0]}
    assert measured.reference("16B.pipe", values) == "16B.queue"
    assert measured.reference("1kB.queue", values) == "1kB.queue"
    assert measured.reference("1.pool", {"loop": [1.0]}) == "loop"


@pytest.mark.parametrize(
    ("figure", "reason"),
    [
        ("nowhere.loop", "nothing is measured"),
        ("why_processes.ants", "has not measured ants"),
        ("why_processes.processes/ants", "has not measured"),
        ("why_processes.loop in kg", "is in s"),
        ("why_processes.loop", "the spread is larger than the effect"),
    ],
)
def test_figure_that_says_nothing_stops_the_build(
    figure: str, reason: str
) -> None:
    """And the error names page and figure."""
    with pytest.raises(ValueError, match=reason) as caught:
        measured.with_figures("page.md", f"{{measured:{figure}}}")
    assert f"page.md: {{measured:{figure}}}" in str(caught.value)


def test_figures_have_the_digits_that_can_be_trusted() -> None:
    """Two of them."""
    values = [0.1634, 1.96, 12.7, 127.4, 5_432.0]
    found = [measured.shown(value) for value in values]
    assert found == ["0.16", "2", "13", "130", "5,400"]
