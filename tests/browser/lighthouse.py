"""Ask Lighthouse about the built site, on a desktop and on a phone.

Accessibility, best practices and search engines must have the full score;
performance is a matter of the machine, so it is told and not judged.
"""

import json
import os
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import Any

from tests.browser.conftest import chromium
from tests.browser.server import serving

PAGES = [
    "index.html",
    "pools/parallel_map.html",
    "by_error.html",
    "evidence.html",
    "zh/index.html",
]
FORMS = {"desktop": ["--preset=desktop"], "mobile": []}
MUST = {"accessibility", "best-practices", "seo"}


def ask(program: Path, address: str, form: str) -> dict[str, Any]:
    """The report on one page."""
    flags = "--headless=new"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        flags += " --no-sandbox"
    command = [str(program), address, *FORMS[form], "--output=json"]
    answer = subprocess.run(
        [*command, "--quiet", f"--chrome-flags={flags}"],
        env=os.environ | {"CHROME_PATH": chromium()},
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def faults_of(found: dict[str, Any], category: str) -> list[str]:
    """What cost a category its full score."""
    audits = [
        found["audits"][part["id"]]
        for part in found["categories"][category]["auditRefs"]
        if part["weight"]
    ]
    return [
        f"{audit['id']}: {audit['title']}"
        for audit in audits
        if audit["score"] is not None and audit["score"] < 1
    ]


def main() -> None:
    """Print the scores; end with an error if one of three is not full."""
    program = Path(sys.argv[1])
    names = sys.argv[2:] or PAGES
    good = True
    with serving() as address:
        for name, form in product(names, FORMS):
            found = ask(program, address + name, form)
            scores = {
                category: round(100 * part["score"])
                for category, part in found["categories"].items()
            }
            print(name, form, scores, flush=True)
            for category in MUST:
                for fault in faults_of(found, category):
                    good = False
                    print(f"  {category}: {fault}", flush=True)
    if not good:
        sys.exit("accessibility, best practices and SEO must be 100")


if __name__ == "__main__":
    main()
