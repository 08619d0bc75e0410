"""Build the site in both languages, each on a core of its own.

Run it with `nox -s docs`. One after the other, `mkdocs build -f mkdocs.yml`
and `mkdocs build -f mkdocs.zh.yml` make the same.
"""

import shutil
import subprocess
import sys
from pathlib import Path

MKDOCS = [
    sys.executable,
    "-m",
    "mkdocs",
    "build",
    "--strict",
    "--quiet",
]
CHINESE = Path(
    "build", "zh"
)  # until the English build has cleaned site/


def main() -> None:
    """Make `site/`; fail if either language cannot be built."""
    builds = [
        subprocess.Popen([*MKDOCS, "-f", "mkdocs.yml"]),
        subprocess.Popen(
            [*MKDOCS, "-f", "mkdocs.zh.yml", "-d", CHINESE]
        ),
    ]
    codes = [build.wait() for build in builds]  # both must have ended
    if any(codes):
        sys.exit("the site could not be built: see above")
    shutil.move(CHINESE, Path("site", "zh"))


if __name__ == "__main__":
    main()
