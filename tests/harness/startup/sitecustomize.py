"""Found by Python at its start: what the runner wants of a script.

The runner puts this folder on PYTHONPATH, so that a recipe runs under
another start method, or notes its lines, without a change to its file.
"""

import atexit
import multiprocessing.connection
import multiprocessing.util  # has its own exit handler, which joins all
import os
import sys
import threading

if "START_METHOD" in os.environ:
    multiprocessing.set_start_method(os.environ["START_METHOD"])

ends = []  # of the pipes that the script itself has made


def make_pipe(duplex=True, make=multiprocessing.connection.Pipe):
    """Make a pipe, and remember it unless it belongs to a queue."""
    pipe = make(duplex)
    maker = sys._getframe(1).f_globals["__name__"]
    if maker == "multiprocessing.context":
        ends.extend(pipe)
    return pipe


multiprocessing.connection.Pipe = make_pipe


@atexit.register
def report():
    """Name the children not waited for, and count the open pipes."""
    if multiprocessing.parent_process():
        return  # this is a child itself, whose exit joins its own
    for child in multiprocessing.process._children:
        print("process not joined:", child.name, file=sys.stderr)
    still_open = sum(not end.closed for end in ends)
    if still_open:
        print("connections not closed:", still_open, file=sys.stderr)


if "NOTE_LINES" in os.environ:
    # Written at once, line by line: a killed worker's lines count too.
    notes = os.open(
        os.environ["NOTE_LINES"], os.O_WRONLY | os.O_APPEND | os.O_CREAT
    )
    recipes = os.environ["NOTE_LINES_OF"]
    seen = set()

    def note(frame, event, argument):
        """Note each line of a recipe when it runs for the first time."""
        line = frame.f_code.co_filename, frame.f_lineno
        if not line[0].startswith(recipes):
            return None
        if event == "line" and line not in seen:
            seen.add(line)
            os.write(notes, f"{line[1]} {line[0]}\n".encode())
        return note

    sys.settrace(note)
    threading.settrace(note)
