"""Run the checks; keep which map survives what, for the page.

`nox -s resilience -- --record` asks all maps of `adapters.py`, or those
that are named, and writes docs/data/resilience.json.
"""

import argparse
import json
import platform
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from docs.generator import resilience
from tests.harness.recipes import METHODS
from tests.harness.runner import run
from tests.resilience.adapters import ADAPTERS
from tests.resilience.checks import CHECKS

SCRIPT = Path(__file__).with_name("checks.py")
TIMEOUT = 30.0  # seconds that a check may take
PATIENT = 300.0  # seconds, if it is a large one
GRACE = 5.0  # seconds that any process may outlive it


def verdict(
    implementation: str, check: str, method: str, *, large: bool = False
) -> str:
    """Ask a map one thing; return what was wrong, "" if it passes."""
    settings: dict[str, str | None] = {
        "CHECK": check,
        "IMPLEMENTATION": implementation,
    }
    if large:
        settings |= {"KILLED": "2000", "TASKS": "10000"}
    found = run(
        SCRIPT,
        method,
        timeout=PATIENT if large else TIMEOUT,
        grace=GRACE,
        strict=False,
        settings=settings,
    )
    parts = found.faults
    if found.status not in {0, None}:
        parts = [f"status {found.status}\n{found.stderr}", *parts]
    return "\n".join(parts)


def main() -> None:
    """Ask each map everything; print and perhaps keep the answers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("maps", nargs="*", metavar="MAP")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--method", action="append", choices=METHODS)
    parser.add_argument(
        "--record", action="store_true", help="keep it for the page"
    )
    arguments = parser.parse_args()
    methods = arguments.method or METHODS
    for name in arguments.maps or ADAPTERS:
        passed = ask(name, methods, arguments.jobs)
        good = [c for c, found in passed.items() if found == methods]
        print(f"{name:16}{len(good)} of {len(CHECKS)}", flush=True)
        if arguments.record:
            record(name, methods, passed)


def ask(
    name: str, methods: list[str], jobs: int
) -> dict[str, list[str]]:
    """Under which start methods a map passes each check."""
    cases = [(check, method) for check in CHECKS for method in methods]
    with ThreadPoolExecutor(jobs) as threads:
        found = list(
            threads.map(lambda case: verdict(name, *case), cases)
        )
    passed: dict[str, list[str]] = {check: [] for check in CHECKS}
    for (check, method), wrong in zip(cases, found, strict=True):
        if wrong:
            last = wrong.splitlines()[0:1] + wrong.splitlines()[-1:]
            print(f"    {check}, {method}: {' … '.join(last)[:120]}")
        else:
            passed[check].append(method)
    return passed


def record(
    name: str, methods: list[str], passed: dict[str, list[str]]
) -> None:
    """Keep what a map passes; drop what was found elsewhere."""
    state = {
        "machine": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "methods": methods,
    }
    file = resilience.FILE
    data = json.loads(file.read_text("utf-8")) if file.exists() else {}
    if any(data.get(key) != value for key, value in state.items()):
        data = {**state, "hash": {}, "versions": {}, "results": {}}
    data["date"] = datetime.now(UTC).date().isoformat()
    data["hash"][name] = resilience.fingerprint(name)
    data["versions"][name] = release(name)
    data["results"][name] = passed
    file.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def release(name: str) -> str:
    """The version of a library, "" if it is Python's own."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    main()
