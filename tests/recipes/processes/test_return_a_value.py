"""However a function ends, call tells why, and leaves no worker."""

import multiprocessing as mp
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.recipes import script
from tests.recipes.beside import run_beside

PROGRAM = """
import json, multiprocessing as mp, os, struct, sys, traceback
import return_a_value
from return_a_value import call

class Rejected(Exception):
    def __init__(self, order, reason):
        super().__init__(f"{order}: {reason}")

class Local(Exception):
    def __reduce__(self):
        raise TypeError("stays here")

def decode(): json.loads("{")
def reject(): raise Rejected("order 1", "sold out")
def stay(): raise Local
def generate(): return (n for n in range(3))
def large(): return bytes(10_000_000)
def half(reader, writer, function, *args):
    os.write(writer.fileno(), struct.pack("!i", 100) + b"half")
    os._exit(4)

def outcome(function, *args):
    try:
        result = call(function, *args)
    except Exception as error:
        noted = "in " + function.__name__ in "".join(
            getattr(error, "__notes__", []))
        frames = traceback.extract_tb(error.__traceback__)
        assert function.__name__ not in [f.name for f in frames]
        result = type(error).__name__, str(error)[:11], noted
    assert not mp.active_children()
    return result

if __name__ == "__main__":
    mp.set_start_method(sys.argv[1])
    assert outcome(decode)[0::2] == ("JSONDecodeError", True)
    assert outcome(generate)[0] in ("TypeError", "PicklingError")
    assert outcome(reject)[0] == "TypeError"
    gone = "ChildProcessError"
    assert outcome(stay) == (gone, "exit code 1", False)
    assert outcome(sys.exit) == (gone, "exit code 0", False)
    assert len(outcome(large)) == 10_000_000
    return_a_value.answer = half
    assert outcome(large) == (gone, "exit code 4", False)
"""

INTERRUPTED = """
import os, sys
from multiprocessing.connection import Connection

sys.path.insert(0, os.environ["FOLDER"])
import return_a_value

def large():
    return bytes(10_000_000)  # more than a pipe holds

def interrupted(reader):
    assert reader.poll(60)  # the worker is sending
    raise KeyboardInterrupt

if __name__ == "__main__":
    Connection.recv = interrupted
    return_a_value.call(large)
"""


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_call(method: str, tmp_path: Path) -> None:
    """The outcome of each call is the one that the program asserts."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    folder = script("processes/return_a_value").parent
    subprocess.run(
        [sys.executable, program, method],
        env={**os.environ, "PYTHONPATH": str(folder)},
        check=True,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ")
@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_interrupted(method: str, tmp_path: Path) -> None:
    """No worker waits to send what is not wanted any more."""
    done = run_beside(
        "processes/return_a_value", INTERRUPTED, tmp_path, method
    )
    assert done.faults == []
    assert "KeyboardInterrupt" in done.stderr
