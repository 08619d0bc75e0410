# /// script
# dependencies = ["coverage", "pytest"]
# ///
"""Test a worker function under every start method, with pytest."""

import multiprocessing as mp
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from typing import Any

import pytest

DEADLINE = 30  # seconds for one call
InWorker = Callable[..., Any]


def count_words(text: str) -> int:
    """Count words; this is the function under test."""
    if not text:
        raise ValueError("no text")
    return len(text.split())


@pytest.fixture(params=mp.get_all_start_methods())
def in_worker(request: pytest.FixtureRequest) -> InWorker:
    """Give a way to call a function in a worker process."""
    context = mp.get_context(request.param)

    def call(function: InWorker, *arguments: object) -> Any:
        with context.Pool(1) as pool:  # its end stops a hang too
            answer = pool.apply_async(function, arguments)
            answer.wait(DEADLINE)
            if answer.ready():
                pool.close()
                pool.join()  # else its coverage may be lost
            return answer.get(timeout=0)

    return call


def test_result(in_worker: InWorker) -> None:
    """The worker's answer arrives."""
    assert in_worker(count_words, "to be or not to be") == 6


def test_error(in_worker: InWorker) -> None:
    """So does the worker's error."""
    with pytest.raises(ValueError, match="no text"):
        in_worker(count_words, "")


def main() -> None:
    """Do as the command pytest does, for this file alone."""
    with redirect_stdout(sys.stderr):
        code = pytest.main(["-q", "-p", "no:cacheprovider", __file__])
    print("pytest:", pytest.ExitCode(code).name)
    sys.exit(code)


if __name__ == "__main__":
    main()
