"""Record what the processes of a recipe did, and when.

Run it with `nox -s timelines`. Each recipe is run once, unchanged, under
fork where the system has it, so that the start of the processes does not
fill the picture. What is noted meanwhile becomes
docs/data/timelines/<recipe>.json, with the hash of the script, and from
that the site draws its pictures.
"""

import argparse
import json
import platform
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.harness import recipes
from tests.harness.runner import STARTUP, environment
from tests.proof import evidence

FOLDER = recipes.DOCS / "data" / "timelines"
SPANS = 60  # so many spans of a lane are kept
MESSAGES = 12  # more arrows than that show nothing
PRINTS = 8  # likewise
METHOD = "fork" if "fork" in recipes.METHODS else "spawn"
LONGEST = 5.0  # seconds; what computes in Python is held up by watching
FINE = 0.004  # part of the whole time that is too short to be seen
Event = dict[str, Any]
Lane = dict[str, Any]


def main() -> None:
    """Record the recipes that are named, or all that have changed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    for name in arguments.names or recipes.names():
        if name not in recipes.names():
            parser.error(recipes.nearest(name))
        if recipes.why_not(name):
            continue
        if not (arguments.names or arguments.all) and current(name):
            continue
        data = record(name)
        lanes = len(data["lanes"])
        print(f"{name:40}{lanes} lanes, {data['seconds']:.2f} s")
        if data["seconds"] > LONGEST:
            print("    too slow while it is watched: no picture")
            continue
        path = file(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            json.dumps(data, ensure_ascii=False, indent=1) + "\n",
            encoding="utf-8",
        )


def file(name: str) -> Path:
    """Where the timeline of a recipe is kept."""
    return FOLDER / f"{name}.json"


def current(name: str) -> bool:
    """Whether a recipe's timeline is of the script of today."""
    path = file(name)
    return path.exists() and json.loads(path.read_text("utf-8"))[
        "hash"
    ] == evidence.fingerprint(name)


def record(name: str) -> dict[str, Any]:
    """Run a recipe once and say what its processes did."""
    with tempfile.TemporaryDirectory(prefix="mp-", dir="/tmp") as base:
        notes, folder = Path(base, "notes"), Path(base, "t")
        folder.mkdir()
        env = environment(folder, METHOD)
        env |= {"NOTE_TIMES": str(notes), "PYTHONPATH": str(STARTUP)}
        subprocess.run(
            [sys.executable, recipes.script(name)],
            cwd=folder,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
        )
        lines = notes.read_text("utf-8").splitlines()
    events = [json.loads(line) for line in lines]
    whole = next(
        e for e in events if e["kind"] == "work" and e["what"] == "main"
    )
    start, seconds = whole["begin"], whole["end"] - whole["begin"]
    for event in events:
        event["begin"] = round(event["begin"] - start, 4)
        event["end"] = round(event["end"] - start, 4)
    by_lane: dict[tuple[int, str], list[Event]] = defaultdict(list)
    for event in events:
        by_lane[event["pid"], event["thread"]].append(event)
    found = [lane(mine, seconds) for mine in by_lane.values()]
    lanes = sorted(
        (one for one in found if one["spans"]),
        key=lambda one: (not one["is_main"], one["spans"][0][1]),
    )
    return {
        "hash": evidence.fingerprint(name),
        "python": platform.python_version(),
        "method": METHOD,
        "seconds": round(seconds, 4),
        "lanes": lanes,
        "messages": messages(list(by_lane.values()), lanes),
    }


def lane(events: list[Event], seconds: float) -> Lane:
    """What one process or thread did: spans of time, and what it printed.

    A span is [kind, begin, end, the function]; kinds are work, sleep, wait.
    """
    first = events[0]
    spans = [
        [e["kind"], e["begin"], e["end"], e["what"]]
        for e in events
        if e["kind"] in {"work", "sleep", "wait"}
        or (
            e["kind"] in {"receive", "send"}
            and e["end"] - e["begin"] > FINE * seconds
        )
    ]
    for span in spans:
        if span[0] in {"receive", "send"}:
            span[0] = "wait"
    spans.sort(key=lambda span: (span[1], -span[2]))
    merged: list[list[Any]] = []
    for span in spans:
        last = next(
            (m for m in reversed(merged) if m[0] == span[0]), None
        )
        if last and span[1] - last[2] < FINE * seconds:
            last[2] = max(last[2], span[2])
        elif span[0] == "work" or span[2] - span[1] > FINE * seconds:
            merged.append(span)
    prints = [
        [e["end"], e["what"]] for e in events if e["kind"] == "print"
    ]
    return {
        "name": first["thread"] or first["process"],
        "pid": first["pid"],
        "is_main": first["process"] == "MainProcess"
        and not first["thread"],
        "spans": merged[:SPANS],
        "prints": prints if len(prints) <= PRINTS else [],
    }


def messages(
    by_lane: list[list[Event]], lanes: list[Lane]
) -> list[list[Any]]:
    """Who sent what to whom: [from, to, sent, received, the message].

    What is received is what the earliest other sender of the same value
    had sent. Of many messages none is shown.
    """
    places = {one["pid"]: place for place, one in enumerate(lanes)}
    every = [e for events in by_lane for e in events]
    sent = sorted(
        (e for e in every if e["kind"] == "send"),
        key=lambda e: e["begin"],
    )
    got = sorted(
        (e for e in every if e["kind"] == "receive"),
        key=lambda e: e["end"],
    )
    pairs = []
    for event in got:
        source = next(
            (
                s
                for s in sent
                if s["value"] == event["value"]
                and s["pid"] != event["pid"]
                and s["begin"] <= event["end"]
            ),
            None,
        )
        if source is None:
            continue
        sent.remove(source)
        if source["pid"] in places and event["pid"] in places:
            pairs.append(
                [
                    places[source["pid"]],
                    places[event["pid"]],
                    source["begin"],
                    event["end"],
                    event["value"],
                ]
            )
    for one in lanes:
        del one["pid"]
    return pairs if len(pairs) <= MESSAGES else []


if __name__ == "__main__":
    main()
