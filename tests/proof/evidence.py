"""What was measured of each recipe, kept as data beside the pages.

`docs/data/evidence/<recipe>.json` has a section for each kind of proof. A
section vouches for the files whose hash it carries, and for no others:
change the script or its golden file, and the evidence must be renewed.
"""

import hashlib
import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.harness import recipes

FOLDER = recipes.ROOT / "docs" / "data" / "evidence"
PLATFORM = f"{platform.system()} {platform.machine()}"
PYTHON = platform.python_version()


def file(name: str) -> Path:
    """Where the evidence of a recipe is kept."""
    return FOLDER / f"{name}.json"


def fingerprint(name: str) -> str:
    """The hash of a recipe's script and golden files, in hexadecimal."""
    digest = hashlib.sha256()
    for path in (
        recipes.script(name),
        recipes.golden(name),
        recipes.golden(name, ".stderr"),
    ):
        digest.update(path.read_bytes() if path.exists() else b"")
        digest.update(b"\0")
    return digest.hexdigest()[:16]


def read(name: str) -> dict[str, Any]:
    """The evidence of a recipe by section, {} if there is none."""
    path = file(name)
    if not path.exists():
        return {}
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def current(name: str, section: str) -> bool:
    """Whether there is evidence for the files as they are today."""
    found: str | None = read(name).get(section, {}).get("hash")
    return found == fingerprint(name)


def record(name: str, section: str, result: dict[str, Any]) -> None:
    """Write what this Python on this platform found about a recipe.

    It replaces what the same Python found before, key by key. What
    belongs to other files than those of today is dropped.

    Args:
        name: The recipe.
        section: The kind of proof, such as `runs`.
        result: What was found, as JSON can hold it.
    """
    data = read(name)
    if not current(name, section):
        data[section] = {"hash": fingerprint(name)}
    data[section]["date"] = datetime.now(UTC).date().isoformat()
    data[section]["machine"] = f"{PLATFORM}, {os.cpu_count()} cores"
    found = data[section].setdefault(PLATFORM, {})
    merge(found.setdefault(PYTHON, {}), result)
    data[section][PLATFORM] = {
        version: found[version]
        for version in sorted(found, key=numbers)
    }
    path = file(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(data, indent=1, sort_keys=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def merge(old: dict[str, Any], new: dict[str, Any]) -> None:
    """Put new results among old ones; a count is replaced as a whole."""
    for key, value in new.items():
        parts = value.values() if isinstance(value, dict) else []
        if any(isinstance(part, dict) for part in parts):
            merge(old.setdefault(key, {}), value)
        else:
            old[key] = value


def numbers(version: str) -> list[int]:
    """A version as numbers, so that 3.9 comes before 3.11."""
    return [int(part) for part in version.split(".")]
