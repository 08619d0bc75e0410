"""A guest that removes the memory is noticed."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

import pytest

from recipes.shared_state.shared_memory_guest import main


@pytest.mark.skipif(
    sys.platform == "win32", reason="nobody can remove it there"
)
def test_guest_removes_the_memory(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The owner does not say that it is still there."""

    def remove(command: list[str], *, text: bool) -> str:
        memory = SharedMemory(command[-1])
        memory.close()
        memory.unlink()
        return ""

    monkeypatch.setattr(sys, "argv", [""])
    monkeypatch.setattr(subprocess, "check_output", remove)
    with pytest.raises(FileNotFoundError):
        main()
    assert "still there" not in capsys.readouterr().out
