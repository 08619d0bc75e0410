"""Start as many workers as there are cores that you may use."""

import math
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path


def allowed_cores() -> int:
    """Count cores as os.process_cpu_count does since Python 3.13."""
    cores = os.cpu_count() or 1
    with suppress(AttributeError):  # Linux has it
        cores = min(cores, len(os.sched_getaffinity(0)))
    return cores


def quotas(root: Path = Path("/")) -> Iterator[float]:
    """Yield the cores that each control group above may use."""
    with suppress(OSError):  # Linux has this file
        lines = (root / "proc/self/cgroup").read_text().splitlines()
        for kind, path in (line.split(":", 2)[1:] for line in lines):
            group = root / "sys/fs/cgroup" / kind / path[1:]
            yield from map(quota, [group, *group.parents])


def quota(group: Path) -> float:
    """The cores that one group may use, inf if it has no limit."""
    for names in ["cpu.max"], ["cpu.cfs_quota_us", "cpu.cfs_period_us"]:
        with suppress(OSError):  # version 2 or version 1
            text = " ".join((group / n).read_text() for n in names)
            time, period = text.split()
            if time.isdecimal():  # else it is max or -1
                return int(time) / int(period)
    return math.inf


def main() -> None:
    """Start a pool of that size."""
    workers = math.ceil(min(allowed_cores(), *quotas(), math.inf))
    print(f"{os.cpu_count()} cores, {workers} workers", file=sys.stderr)
    with ProcessPoolExecutor(workers) as executor:
        print(list(executor.map(math.sqrt, [1, 4, 9])))


if __name__ == "__main__":
    main()
