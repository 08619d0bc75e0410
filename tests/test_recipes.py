"""Every recipe prints its golden file, under every start method."""

import platform

import pytest

from tests.harness import recipes
from tests.harness.golden import blocks, faults
from tests.harness.runner import GRACE, Run, run

VERSION = platform.python_version()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each recipe, start method and repetition.

    A golden file is rewritten from all start methods together.
    """
    option = metafunc.config.getoption
    names = [
        name
        for name in option("recipe") or recipes.names()
        if "#" not in name  # a mistake
    ]
    cases = [
        pytest.param(name, [method], id=f"{name}-{method}{turn}")
        for turn in turns(option("repeat"))
        for method in recipes.METHODS
        for name in names
        if method in recipes.methods(name)
    ]
    if option("update"):
        cases = [
            pytest.param(
                name, recipes.methods(name), id=f"{name}-update"
            )
            for name in names
        ]
    metafunc.parametrize("name, methods", cases)


def turns(repeat: int) -> list[str]:
    """What the repetitions are called in the names of the tests."""
    return (
        [""] if repeat == 1 else [f"-{n}" for n in range(1, repeat + 1)]
    )


def test_recipe(
    name: str, methods: list[str], request: pytest.FixtureRequest
) -> None:
    """A recipe prints its golden file and leaves nothing behind."""
    if reason := recipes.why_not(name):
        pytest.skip(reason)
    option = request.config.getoption
    update = option("update")
    try:
        expected = "" if update else recipes.read_golden(name)
        stderr = recipes.read_stderr(name)
    except ValueError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    for method in methods:
        result = run_recipe(name, method, option("timeout"))
        if update and method == methods[0]:
            expected = result.stdout
        found = faults(result, expected, stderr)
        if found:
            head = f"{name}, start method {method}, Python {VERSION}"
            found += ["golden file not written"] if update else []
            pytest.fail("\n".join([head, *found]), pytrace=False)
    if update:
        write_golden(name, expected)


def run_recipe(name: str, method: str, timeout: float) -> Run:
    """Run a recipe; the default start method is left to Python."""
    return run(
        recipes.script(name),
        None if method == recipes.METHODS[0] else method,
        timeout=timeout,
        grace=min(timeout, GRACE),
    )


def write_golden(name: str, stdout: str) -> None:
    """Write a golden file, unless it says the same in another order."""
    path = recipes.golden(name)
    if not path.exists() or blocks(path.read_text("utf-8")) != blocks(
        stdout
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(stdout, encoding="utf-8", newline="\n")
