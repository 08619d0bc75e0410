"""The evidence is of today's recipes, and says what the site claims."""

import tomllib
from collections import Counter

import pytest

from docs.evidence import METHODS, by_python, load, shots, total
from tests import evidence, recipes
from tests.interrupts import EXCUSED, must_be_clean

REASONS = recipes.ROOT / "tests" / "survivors.toml"
NOTICED = 0.95  # the part of all mutants that must be noticed
EVIDENCE = load()


@pytest.mark.parametrize("name", EVIDENCE)
def test_evidence_belongs_to_the_recipe_of_today(name: str) -> None:
    """Evidence of another state of a recipe vouches for nothing."""
    assert name in recipes.names(), f"delete {evidence.file(name)}"
    for section in EVIDENCE[name]:
        assert evidence.current(name, section), (
            f"{name} has changed since: measure its {section} again, or"
            f" delete {evidence.file(name).relative_to(recipes.ROOT)}"
        )


@pytest.mark.parametrize("name", EVIDENCE)
def test_no_run_failed(name: str) -> None:
    """What is verified has runs, and none of them failed."""
    counts = total(EVIDENCE[name])
    assert counts["failed"] == 0


@pytest.mark.parametrize("name", EVIDENCE)
def test_promised_exits_are_clean(name: str) -> None:
    """After a signal nothing stayed, where that is promised."""
    for sign in "SIGINT", "SIGTERM":
        if must_be_clean(name, sign):
            assert set(shots(EVIDENCE[name], sign)) <= {"shots"}


@pytest.mark.parametrize("kind", EXCUSED)
def test_excuse_is_still_needed(kind: str) -> None:
    """A class of Python's that never failed needs no excuse."""
    tally: Counter[str] = Counter()
    for data in EVIDENCE.values():
        for _, _, result in by_python(data, "interrupts"):
            if kind in result["excused"]:
                for method in METHODS:
                    tally.update(
                        result.get(method, {}).get("SIGINT", {})
                    )
    assert len(tally) > 1, f"{kind}: {tally}: take it out of EXCUSED"


def test_mutants_are_noticed() -> None:
    """Nearly all of them, taken over all recipes."""
    results = [
        result
        for data in EVIDENCE.values()
        for _, _, result in by_python(data, "mutants")
    ]
    noticed = sum(result["noticed"] for result in results)
    assert noticed >= NOTICED * sum(r["mutants"] for r in results) > 0


def test_reasons_are_of_today() -> None:
    """Each survivor with a reason is still a change to its recipe."""
    for name, reasons in tomllib.loads(
        REASONS.read_text("utf-8")
    ).items():
        lines = {
            line.strip()
            for line in recipes.script(name)
            .read_text("utf-8")
            .splitlines()
        }
        for change in reasons:
            old = change.split(" -> ")[0]
            assert old in lines, (
                f"{name}: nothing is like {old!r} any more"
            )
