"""Run a program that imports a recipe and makes it fail."""

from pathlib import Path

from tests.harness.recipes import script
from tests.harness.runner import Run, run


def run_beside(
    recipe: str,
    program: str,
    folder: Path,
    method: str | None = None,
    **settings: str,
) -> Run:
    """Run a program that finds the recipe's module in `FOLDER`.

    Args:
        recipe: The recipe.
        program: The text of the program.
        folder: Where it is written.
        method: The start method, or None for the platform's own.
        settings: More of its environment.
    """
    path = folder / "program.py"
    path.write_text(program, encoding="utf-8")
    settings["FOLDER"] = str(script(recipe).parent)
    return run(path, method, strict=False, settings=settings)
