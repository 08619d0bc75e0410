"""test_with_pytest: workers are waited for, and no longer than that."""

import multiprocessing as mp
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing.util import Finalize
from pathlib import Path

import pytest

from recipes.everyday import test_with_pytest as recipe
from tests.harness import recipes

NAME = "everyday/test_with_pytest"
in_worker = recipe.in_worker  # the recipe's fixture, for the tests here


@pytest.mark.parametrize(
    ("function", "argument"), [(time.sleep, 60), (os._exit, 1)]
)
def test_deadline(
    in_worker: recipe.InWorker,
    monkeypatch: pytest.MonkeyPatch,
    function: Callable[[int], None],
    argument: int,
) -> None:
    """A worker that hangs, or that died, ends in a timeout."""
    monkeypatch.setattr(recipe, "DEADLINE", 0.2)
    with pytest.raises(mp.TimeoutError):
        in_worker(function, argument)
    assert not mp.active_children()


def finish(path: Path) -> None:
    """Leave a file after a while, as coverage does at the end."""
    time.sleep(0.2)
    path.touch()


def prepare(path: Path) -> None:
    """Have the worker do that when it ends."""
    Finalize(None, finish, (path,), exitpriority=1)


def test_end(in_worker: recipe.InWorker, tmp_path: Path) -> None:
    """A worker that has answered ends by itself, and in peace."""
    in_worker(prepare, tmp_path / "finished")
    assert (tmp_path / "finished").exists()


@pytest.mark.parametrize("count", [5, 7])
def test_wrong_answer(count: int) -> None:
    """The recipe's test fails if the function counts wrong."""
    with pytest.raises(AssertionError):
        recipe.test_result(lambda *_: count)


def test_message() -> None:
    """The function's error says this and no more."""
    with pytest.raises(ValueError, match=r"^no text$"):
        recipe.count_words("")


def test_failure_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The script's exit code is that of pytest."""
    failed = pytest.ExitCode.TESTS_FAILED
    monkeypatch.setattr(pytest, "main", lambda _: failed)
    with pytest.raises(SystemExit) as told:
        recipe.main()
    assert told.value.code == failed
    assert capsys.readouterr().out == "pytest: TESTS_FAILED\n"


def test_coverage(tmp_path: Path) -> None:
    """With the page's settings, the function's lines are covered."""
    pytest.importorskip("coverage")
    page = recipes.DOCS / "en" / f"{NAME}.md"
    if not page.exists():
        pytest.skip("mutants have no pages")
    settings = re.search(
        r'```toml title="pyproject.toml"\n(.*?)```',
        page.read_text("utf-8"),
        re.DOTALL,
    )
    assert settings
    (tmp_path / "pyproject.toml").write_text(settings[1])
    script = tmp_path / "test_with_pytest.py"
    script.write_bytes(recipes.script(NAME).read_bytes())
    # What notes lines itself would be in the way of another that does.
    env = {k: v for k, v in os.environ.items() if k != "NOTE_LINES"}
    for step in (
        ["run", "-m", "pytest", "-q", script.name],
        ["combine", "-q"],
        ["report", "-m"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "coverage", *step],
            cwd=tmp_path,
            env=env,
            check=True,
            capture_output=True,
            text=True,
            timeout=120,
        )
    [row] = re.findall(rf"(?m)^{script.name}.*%(.*)$", done.stdout)
    first = int(re.findall(r"\d+", row)[0])
    lines = script.read_text("utf-8").splitlines()
    assert (
        "def main() -> None:" in lines[:first]
    )  # it alone did not run
