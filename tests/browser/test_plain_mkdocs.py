"""`mkdocs build` in a fresh clone makes the site that nox makes."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.browser.server import SITE
from tests.harness import recipes

CONFIGS = ["mkdocs.yml", "mkdocs.zh.yml"]
LEFT_OUT = [".*", "__pycache__", "build", "site"]
PACKED = {".gz", ".zip"}  # they hold the time at which they were made


def fresh(folder: Path) -> None:
    """What a clone would have, as it stands here, with its history."""
    shutil.copytree(
        recipes.ROOT,
        folder,
        ignore=shutil.ignore_patterns(*LEFT_OUT),
        dirs_exist_ok=True,
    )
    history = recipes.ROOT / ".git"
    if history.exists():
        (folder / ".git").write_text(f"gitdir: {history}\n")


def content(path: Path) -> object:
    """What is in a file; a packed one is known by its parts."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            return {
                name: packed.read(name)
                for name in packed.namelist()
                if not name.endswith(".gz")
            }
    return b"" if path.suffix in PACKED else path.read_bytes()


def test_plain_build_makes_the_same_files(tmp_path: Path) -> None:
    """With MkDocs' own command, and nothing set that nox would set."""
    fresh(tmp_path)
    unset = re.compile(r"NOX|NO_MKDOCS")
    env = {k: v for k, v in os.environ.items() if not unset.match(k)}
    for config in CONFIGS:
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "-f", config],
            cwd=tmp_path,
            env=env,
            check=True,
            capture_output=True,
        )
    made, known = (
        {p.relative_to(site) for p in site.rglob("*") if p.is_file()}
        for site in (tmp_path / "site", SITE)
    )
    assert made == known
    assert [
        str(name)
        for name in sorted(known)
        if content(tmp_path / "site" / name) != content(SITE / name)
    ] == []
