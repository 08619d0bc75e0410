"""Draw what each worker did when: one SVG file, a bar for each task."""

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

WORKERS = 2
WIDTH, ROW = 800, 30  # of the picture, in pixels
Span = tuple[int, int, int]  # worker, begin and end in nanoseconds


def timed(task: int) -> Span:
    """Do a task, and tell who did it when."""
    begin = time.perf_counter_ns()
    time.sleep(0.02 * task)  # stands for the work
    return os.getpid(), begin, time.perf_counter_ns()


def draw(spans: list[Span], begin: int) -> str:
    """Draw a row for each worker, from the moment `begin` on."""
    workers = list(dict.fromkeys(worker for worker, _, _ in spans))
    scale = WIDTH / (max(end for _, _, end in spans) - begin)
    bars = [
        f'<rect fill="teal" stroke="white" height="{ROW - 10}"'
        f' x="{(start - begin) * scale}" y="{ROW * workers.index(who)}"'
        f' width="{(end - start) * scale}"/>'
        for who, start, end in spans
    ]
    svg = 'svg xmlns="http://www.w3.org/2000/svg"'
    size = f'width="{WIDTH}" height="{ROW * len(workers)}"'
    return "\n".join([f"<{svg} {size}>", *bars, "</svg>"])


def main() -> None:
    """Write the picture to the file named, else to a temporary one."""
    begin = time.perf_counter_ns()
    with ProcessPoolExecutor(WORKERS) as executor:
        spans = list(executor.map(timed, range(1, 9)))
    with TemporaryDirectory() as folder:
        path = Path(*sys.argv[1:2] or [folder, "timeline.svg"])
        path.write_text(draw(spans, begin))
        print("bars:", path.read_text().count("<rect"))


if __name__ == "__main__":
    main()
