"""subprocess_or_process: commands that are worse than the recipe's."""

import sys

import pytest

from recipes.choosing import subprocess_or_process as recipe


def test_bytes() -> None:
    """What is not text in any encoding becomes text all the same."""
    program = r"import sys; sys.stdout.buffer.write(b'caf\xff')"
    told = recipe.run([sys.executable, "-c", program])
    assert told.startswith("exit code 0: caf")


def test_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command that takes too long costs no more than itself."""
    monkeypatch.setattr(recipe, "DEADLINE", 0.1)
    program = "import time; time.sleep(60)"
    told = recipe.run([sys.executable, "-c", program])
    assert told == "TimeoutExpired"
