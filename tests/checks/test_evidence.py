"""The evidence is of today's recipes, and says what the site claims."""

import tomllib
from collections import Counter

import pytest

from docs.generator import measured
from docs.generator.evidence import by_python, load, shots, total
from tests.harness import recipes
from tests.proof import evidence, timelines
from tests.proof.interrupts import MISSED, MISSED_BY, good

REASONS = recipes.ROOT / "tests" / "proof" / "survivors.toml"
NOTICED = 0.93  # of all mutants; each of the others has its reason
EVIDENCE = load()
TIMELINES = sorted(
    path.relative_to(timelines.FOLDER).with_suffix("").as_posix()
    for path in timelines.FOLDER.rglob("*.json")
)


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
def test_recipe_ends_when_it_is_told(name: str) -> None:
    """After Ctrl-C, and after SIGTERM where the page promises it."""
    for sign in "SIGINT", "SIGTERM":
        assert good(name, sign, shots(EVIDENCE[name], sign))


def ctrl_c(kinds: set[str]) -> Counter[str]:
    """What became of Ctrl-C at recipes that use exactly these classes."""
    return sum(
        (
            shots(data, "SIGINT")
            for data in EVIDENCE.values()
            if kinds
            == {
                kind
                for _, _, result in by_python(data, "interrupts")
                for kind in result["uses"]
            }
        ),
        Counter(),
    )


def unexplained(tally: Counter[str]) -> float:
    """The part of the shots whose fault no step of Python's explains."""
    return (tally["faulty"] - tally["excused"]) / tally["shots"]


@pytest.mark.parametrize("kind", MISSED_BY)
def test_class_that_may_miss_more_still_does(kind: str) -> None:
    """One that loses no more than plain processes needs no allowance."""
    others = unexplained(ctrl_c(set()))
    assert unexplained(ctrl_c({kind})) > others, (
        f"take {kind} out of MISSED_BY in tests/proof/interrupts.py"
    )


def test_python_still_breaks_in_its_own_steps() -> None:
    """Where no step of Python's is broken any more, none is excused."""
    tally = ctrl_c(set())
    assert tally["excused"] > 0, (
        "take STEPS out of tests/proof/interrupts.py"
    )
    assert unexplained(tally) <= MISSED


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
    by_recipe = tomllib.loads(REASONS.read_text("utf-8"))
    del by_recipe["everywhere"]
    for name, reasons in by_recipe.items():
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


@pytest.mark.parametrize("name", TIMELINES)
def test_picture_is_of_the_recipe_of_today(name: str) -> None:
    """A picture of another state of a script shows something else."""
    assert name in recipes.names(), f"delete {timelines.file(name)}"
    assert timelines.current(name), (
        f"{name} has changed since: run `nox -s timelines`"
    )


@pytest.mark.parametrize("name", measured.names())
def test_measurement_is_of_today(name: str) -> None:
    """A figure belongs to one state of its script and its recipes."""
    measured.load(name)
