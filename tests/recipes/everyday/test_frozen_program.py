"""frozen_program: really frozen, where PyInstaller is installed."""

import multiprocessing as mp
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from unittest.mock import Mock

import pytest

from recipes.everyday import frozen_program as recipe
from tests.harness.recipes import script

posix = pytest.mark.skipif(
    os.name != "posix", reason="processes are ended by their group"
)
METHODS = mp.get_all_start_methods()
CHOOSE = """\
    import multiprocessing, sys
    multiprocessing.set_start_method(sys.argv[1])
    with Pool(2)"""
# A program without freeze_support, which stops at its second generation.
BOUNDED = """\
import os
import sys
from multiprocessing import Process, set_start_method

if __name__ == "__main__":
    generation = int(os.environ.get("GENERATION", "1"))
    print(f"generation {generation}", flush=True)
    if generation == 1:
        os.environ["GENERATION"] = "2"
        set_start_method(sys.argv[1])
        process = Process(target=print)
        process.start()
        process.join()
"""


def run(
    command: list[str | Path], folder: Path, timeout: float
) -> tuple[int, str]:
    """Run a command in a session that ends with it, whatever it does."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PYINSTALLER_CONFIG_DIR": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            output, _ = process.communicate(timeout=timeout)
        finally:
            with suppress(ProcessLookupError):  # if nothing is left
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, output


def freeze(source: str, folder: Path) -> Path:
    """Freeze a program; return the file that starts it."""
    pytest.importorskip("PyInstaller")
    (folder / "program.py").write_text(source)
    status, output = run(
        [sys.executable, "-m", "PyInstaller", "program.py"], folder, 180
    )
    if "Python shared library" in output and status:
        pytest.skip("this Python has no library that can be packed")
    assert status == 0, output
    return folder / "dist" / "program" / "program"


def test_freeze_support_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker, which never returns from it, makes no pool."""
    pool = Mock()
    monkeypatch.setattr(recipe, "freeze_support", sys.exit)
    monkeypatch.setattr(recipe, "Pool", pool)
    with pytest.raises(SystemExit):
        recipe.main()
    pool.assert_not_called()


@posix
def test_frozen(tmp_path: Path) -> None:
    """The recipe's workers work, under every start method."""
    source = script("everyday/frozen_program").read_text("utf-8")
    assert source.count("    with Pool(2)") == 1
    source = source.replace("    with Pool(2)", CHOOSE)
    program = freeze(source, tmp_path)
    for method in METHODS:
        status, output = run([program, method], tmp_path, 30)
        assert (status, output) == (0, "[0, 1, 4, 9, 16, 25]\n"), method


@posix
def test_without_freeze_support(tmp_path: Path) -> None:
    """Without it the program starts itself, but not under fork."""
    program = freeze(BOUNDED, tmp_path)
    for method in METHODS:
        _, output = run([program, method], tmp_path, 30)
        again = "generation 2" in output
        assert again == (method != "fork"), f"{method}:\n{output}"
