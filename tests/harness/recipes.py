"""Find the recipes and what belongs to each."""

import multiprocessing
import platform
import re
import sys
import tomllib
from difflib import get_close_matches
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[2]
RECIPES = ROOT / "recipes"
GOLDEN = ROOT / "tests" / "golden"
DOCS = ROOT / "docs"
SYSTEM = platform.system().replace("Darwin", "macOS")
METHODS = (
    multiprocessing.get_all_start_methods()
)  # the default comes first
FRONT_MATTER = re.compile(
    r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE
)
ENGINES = "scaling_out"  # the chapter whose packages are never mixed
PROCESSES = re.compile(r"(?m)^(from|import) multiprocessing\b")
METADATA = re.compile(r"(?ms)^# /// script$\n(.*?)^# ///$")


def names() -> list[str]:
    """The names of all recipes, such as `pools/parallel_map`."""
    return sorted(
        path.relative_to(RECIPES).with_suffix("").as_posix()
        for path in RECIPES.rglob("*.py")
    )


def script(name: str) -> Path:
    """The file of a recipe."""
    return RECIPES / f"{name}.py"


def golden(name: str, stream: str = "") -> Path:
    """The golden file of a recipe; stream is "" or ".stderr"."""
    return GOLDEN / f"{name}{stream}.txt"


def front_matter(text: str) -> dict[str, Any]:
    """The front matter of a page, {} if it has none."""
    import yaml  # the runner itself does without

    found = FRONT_MATTER.match(text)
    return yaml.safe_load(found[1]) if found else {}


def listed(name: str, field: str) -> list[str]:
    """A field of a recipe's page that is a list on one line, [] if none."""
    page = DOCS / "en" / f"{name}.md"
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    found = re.search(rf"(?m)^{field}: \[(.*)\]$", text)
    return found[1].split(", ") if found else []


def promises(name: str) -> list[str]:
    """The signals after which a recipe's page promises a clean end."""
    return listed(name, "promises")


def packages(name: str) -> list[str]:
    """The names of the packages that a recipe names in its metadata."""
    wanted = metadata(script(name)).get("dependencies", [])
    return [Requirement(each).name for each in wanted]


def is_engine(name: str) -> bool:
    """Whether a recipe runs in an environment of its own."""
    return name.startswith(f"{ENGINES}/") and bool(packages(name))


def methods(name: str) -> list[str]:
    """The start methods that concern a recipe, the default first.

    An engine whose recipe makes no process itself has one of its own.
    """
    text = script(name).read_text(encoding="utf-8")
    if is_engine(name) and not PROCESSES.search(text):
        return METHODS[:1]
    return METHODS


def why_not(name: str, path: Path | None = None) -> str | None:
    """Why a recipe does not run here: Python, system, or engine.

    Args:
        name: The recipe.
        path: A program of its page that is to be run instead.
    """
    wanted: str | None = metadata(path or script(name)).get(
        "requires-python"
    )
    running = ".".join(map(str, sys.version_info[:3]))
    if wanted and not SpecifierSet(wanted).contains(running):
        return f"{name} needs Python {wanted}"
    platforms = listed(name, "platforms")
    if platforms and SYSTEM not in platforms:
        return f"{name} is for {' and '.join(platforms)}"
    if is_engine(name) and not all(map(is_installed, packages(name))):
        engine = name.split("/")[1]
        return f'{name} is run by: nox -s "engines({engine})"'
    return None


def is_installed(package: str) -> bool:
    """Whether a package is there, by the name that pip knows."""
    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False


def nearest(name: str) -> str:
    """What to say to a name that no recipe has."""
    short = {known.split("/")[1]: known for known in names()}
    close = get_close_matches(name, names(), n=3) or [
        short[match]
        for match in get_close_matches(name.split("/")[-1], short, n=3)
    ]
    if not close:
        return (
            f"no recipe is called {name!r}; their names are in recipes/"
        )
    return f"no recipe is called {name!r}; nearest: {', '.join(close)}"


def metadata(path: Path) -> dict[str, Any]:
    """The metadata block of a script (PEP 723), {} if it has none."""
    block = METADATA.search(path.read_text(encoding="utf-8"))
    if block is None:
        return {}
    return tomllib.loads(re.sub(r"(?m)^# ?", "", block[1]))


def read_golden(name: str) -> str:
    """Read a golden file.

    Raises:
        ValueError: If there is none, or its line ends are not right;
            the text says what to do.
    """
    path = golden(name)
    mend = f"write it with: nox -s recipes -- {name} --update"
    if not path.exists():
        raise ValueError(f"{path.relative_to(ROOT)} is missing; {mend}")
    return read_lines(path)


def read_lines(path: Path) -> str:
    """Read a file whose every line must end in one newline.

    Raises:
        ValueError: If a line does not; the text says which.
    """
    content = path.read_bytes()
    where = path.relative_to(ROOT)
    if b"\r" in content:
        line = content[: content.index(b"\r")].count(b"\n") + 1
        raise ValueError(
            f"{where}:{line}: ends in CR; save it with LF alone"
        )
    if content and not content.endswith(b"\n"):
        raise ValueError(
            f"{where}: the last line lacks its newline; add it"
        )
    return content.decode()


def read_stderr(name: str) -> str:
    """What a recipe may write to stderr, with `[..]` for any text."""
    path = golden(name, ".stderr")
    return read_lines(path) if path.exists() else ""
