"""Report which lines of the recipes ran, children and all.

Run it with `nox -s coverage`. Coverage's own collector saves its data when
a process ends, and loses it where a pool ends its workers by a signal. So
the runs note their lines themselves, as they happen; Coverage reports.
"""

import sys
from collections import defaultdict
from pathlib import Path

from coverage import Coverage, CoverageData

from tests.harness import recipes
from tests.proof import evidence


def main() -> None:
    """Turn the notes into a report; without all lines, fail.

    The arguments are the file of the notes, and --record to keep the
    result as evidence.
    """
    lines: dict[str, set[int]] = defaultdict(set)
    for note in Path(sys.argv[1]).read_text("utf-8").splitlines():
        number, _, file = note.partition(" ")
        lines[file].add(int(number))
    data = CoverageData(basename=f"{sys.argv[1]}.coverage")
    data.erase()
    data.add_lines(lines)
    data.write()
    ran = [
        name for name in recipes.names() if not recipes.why_not(name)
    ]
    coverage = Coverage(data_file=data.data_filename())
    coverage.load()
    missing = 0
    for name in ran:
        script = str(recipes.script(name))
        _, statements, _, absent, where = coverage.analysis2(script)
        missing += len(absent)
        if absent:
            print(f"{name}: never run: {where}")
        elif "--record" in sys.argv:
            evidence.record(
                name, "coverage", {"lines": len(statements)}
            )
    if missing:
        sys.exit(f"{missing} lines of the recipes never ran")
    print(f"every line of {len(ran)} recipes ran")


if __name__ == "__main__":
    main()
