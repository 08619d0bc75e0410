"""notebooks: both cells in a real notebook, where nbclient is."""

import multiprocessing as mp
import subprocess
from pathlib import Path

import pytest

from recipes.everyday import notebooks as recipe

FAILING = """\
from concurrent.futures import ProcessPoolExecutor

def square(number):
    return number**2

with ProcessPoolExecutor(1) as executor:
    print(list(executor.map(square, range(6))))
"""


def run(folder: Path, *cells: str) -> str:
    """Run cells in a kernel of their own; return what the last prints."""
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    pytest.importorskip("ipykernel")
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells]
    )
    nbclient.NotebookClient(
        notebook,
        timeout=120,
        resources={"metadata": {"path": str(folder)}},
    ).execute()
    return "".join(
        output.text
        for output in notebook.cells[-1].outputs
        if output.get("name") == "stdout"
    )


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_cells(tmp_path: Path, method: str) -> None:
    """The recipe's cells work in a notebook, under every method."""
    printed = run(
        tmp_path,
        f"import multiprocessing as mp\nmp.set_start_method({method!r})",
        f"%%writefile squares.py\n{recipe.FILE_CELL}",
        recipe.POOL_CELL,
    )
    assert printed == "[0, 1, 4, 9, 16, 25]\n"


def test_function_in_a_cell(tmp_path: Path) -> None:
    """A function that was typed into a cell is not found."""
    nbclient = pytest.importorskip("nbclient")
    spawn = "import multiprocessing as mp\nmp.set_start_method('spawn')"
    with pytest.raises(
        nbclient.exceptions.CellExecutionError,
        match="BrokenProcessPool",
    ):
        run(tmp_path, spawn, FAILING)


def test_cell_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error in the second cell is not passed over."""
    monkeypatch.setattr(recipe, "POOL_CELL", "raise SystemExit(3)")
    with pytest.raises(subprocess.CalledProcessError):
        recipe.main()
