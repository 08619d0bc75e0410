"""Each mistake that a page tells does what the page says."""

import platform

import pytest

from docs.generator.mistakes import Mistake
from tests.harness import mistakes, recipes
from tests.harness.golden import blocks
from tests.harness.runner import Run

VERSION = platform.python_version()
# The oldest release whose error texts the pages quote: before it some were
# shorter, and a lock of another context was a hang instead.
QUOTED = 3, 11, 5


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each program, start method and repetition."""
    option = metafunc.config.getoption
    names = option("recipe") or recipes.names()
    cases = []
    for page in dict.fromkeys(name.split("#")[0] for name in names):
        try:
            told = mistakes.told_by(page)
        except ValueError as error:
            cases.append(pytest.param(str(error), "", False, id=page))
            continue
        cases += [
            pytest.param(
                mistake,
                method,
                fixed,
                id=f"{mistake.name} {'fixed' if fixed else 'wrong'}"
                f" {method}{f' {turn}' if turn else ''}",
            )
            for turn in range(option("repeat"))
            for mistake in told
            if {page, mistake.name} & {*names}
            for fixed in (False, True)
            for method in methods(mistake, fixed, option("short"))
        ]
    metafunc.parametrize(("mistake", "method", "fixed"), cases)


def methods(mistake: Mistake, fixed: bool, short: bool) -> list[str]:
    """The start methods under which a program is run here.

    In the short form it is the first one of which the page speaks. What
    the page tells of other systems alone has one run, which is skipped.
    """
    if mistake.is_measured or (
        fixed and not mistakes.program(mistake, fixed).exists()
    ):
        return []
    here = recipes.methods(mistake.name.split("#")[0])
    told = [m for m in here if mistakes.expected(mistake, m)]
    if not told and mistakes.is_for_others(mistake):
        return list(recipes.METHODS[:1])
    if fixed and told:
        told = list(here)
    return told[:1] if short else told


def test_mistake(
    mistake: Mistake | str,
    method: str,
    fixed: bool,
    request: pytest.FixtureRequest,
) -> None:
    """The program goes wrong as the page says; the mended one does not."""
    if isinstance(mistake, str):
        pytest.fail(mistake, pytrace=False)
    path = mistakes.program(mistake, fixed)
    if not path.exists():
        pytest.fail(
            f"{mistake.name} is told on its page, but no program shows"
            f" it: write {path.relative_to(recipes.ROOT)}",
            pytrace=False,
        )
    if reason := recipes.why_not(mistake.name.split("#")[0], path):
        pytest.skip(reason)
    if mistakes.is_for_others(mistake):
        pytest.skip(f"{mistake.name} is for another system")
    if not fixed and mistakes.VERSION < QUOTED:
        pytest.skip(f"the pages quote 3.11.5 and newer, not {VERSION}")
    if fixed:
        result, found = mistakes.mended(mistake, method)
    else:
        told = mistakes.expected(mistake, method)
        assert told is not None
        shown = mistakes.show(mistake, method)
        result = shown.run
        found = mistakes.judge(mistake, told, shown)
    if request.config.getoption("update") and update(
        mistake, fixed, result
    ):
        return
    if found:
        head = (
            f"docs/en/{mistake.page}, {mistake.heading!r}"
            f" (#{mistake.ident}{', mended' * fixed}),"
            f" Python {VERSION}, {method}"
        )
        pytest.fail("\n".join([head, *found]), pytrace=False)


def update(mistake: Mistake, fixed: bool, result: Run) -> bool:
    """Write what the program printed; says whether anything changed."""
    path = mistakes.golden(mistake, fixed)
    before = path.read_text("utf-8") if path.exists() else ""
    if blocks(before) == blocks(result.stdout):
        return False
    path.write_text(result.stdout, encoding="utf-8", newline="\n")
    return True
