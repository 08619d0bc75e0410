"""The shots at the recipes are judged as they should be."""

import os
from collections import Counter

import pytest

from tests.harness import recipes
from tests.harness.runner import Run
from tests.proof import interrupts
from tests.proof.interrupts import STEPS, good

PLAIN = "processes/start_one"
POOL = "pools/parallel_map"


@pytest.fixture
def promised(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every page promise a clean end after SIGTERM."""
    monkeypatch.setattr(recipes, "promises", lambda name: ["SIGTERM"])


@pytest.mark.parametrize(
    ("name", "faulty", "excused", "expected"),
    [
        (PLAIN, 0, 0, True),
        (PLAIN, 9, 9, True),
        (PLAIN, 2, 0, True),  # one in a hundred, and one more
        (PLAIN, 3, 0, False),
        (PLAIN, 12, 9, False),
        (POOL, 21, 0, True),  # twenty in a hundred, and one more
        (POOL, 22, 0, False),
    ],
)
def test_recipe_must_not_leave_more_than_python(
    name: str, faulty: int, excused: int, expected: bool
) -> None:
    """What Python's own steps leave is no fault; the rest is."""
    tally = Counter(shots=100, faulty=faulty, excused=excused)
    assert good(name, "SIGINT", tally) is expected


@pytest.mark.usefixtures("promised")
def test_promise_is_kept_in_every_shot() -> None:
    """One fault in a thousand shots breaks it, excused or not."""
    assert good(PLAIN, "SIGTERM", Counter(shots=1000))
    broken = Counter(shots=1000, faulty=1, excused=1)
    assert not good(PLAIN, "SIGTERM", broken)


def test_sigterm_without_a_promise_is_only_recorded() -> None:
    """Whatever stays behind then."""
    assert good(PLAIN, "SIGTERM", Counter(shots=9, faulty=9))


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ('"/lib/multiprocessing/process.py", line 121, in start', True),
        (
            '"/lib/multiprocessing/popen_fork.py", line 7, in _launch',
            True,
        ),
        (
            '"/lib/multiprocessing/synchronize.py", line 9, in __init__',
            True,
        ),
        ('"/lib/multiprocessing/process.py", line 156, in join', False),
        ('"/lib/multiprocessing/queues.py", line 101, in get', False),
        ('"/recipes/restart_crashed.py", line 27, in start', False),
    ],
)
def test_step_of_python_is_told_from_waiting(
    line: str, own: bool
) -> None:
    """By the traceback: starting and making, not joining and getting."""
    text = f"Traceback (most recent call last):\n  File {line}\n    x\n"
    assert bool(STEPS.search(text)) is own


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM"])
def test_faults_of_a_volley_are_counted_and_told(
    sign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each fault of a volley is counted once, with how to repeat it."""
    run = Run("", "", None, ["hang: still there", "  its stack"])
    monkeypatch.setattr(interrupts, "fire", lambda *_: run)
    monkeypatch.setattr("sys.argv", ["", PLAIN, "--shots", "3"])
    tally, faults = interrupts.volley(
        PLAIN, "spawn", sign, 1.0, interrupts.parse()
    )
    assert tally == {"shots": 3, "hang": 3, "faulty": 3, "excused": 0}
    assert f"-- {PLAIN} --signal {sign} --seed 1 --only 2" in faults[-1]
