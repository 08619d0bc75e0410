"""Whatever number a process ends with, exit_codes has words for it."""

import runpy
import sys

import pytest

from tests.harness.recipes import script

describe = runpy.run_path(str(script("processes/exit_codes")))[
    "describe"
]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (None, "still running"),
        (0, "success"),
        (255, "failure"),
        (3221225477, "failure"),  # a crash on Windows
        (-15, "ended by signal SIGTERM"),
        (-40, "ended by signal 40"),  # has no name
        pytest.param(
            *(-1, "ended by signal SIGHUP"),
            marks=pytest.mark.skipif(
                sys.platform == "win32", reason="has no SIGHUP"
            ),
        ),
    ],
)
def test_describe(code: int | None, words: str) -> None:
    """No code raises an exception."""
    assert describe(code) == words
