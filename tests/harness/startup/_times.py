"""Note what a script's processes do, and when, one JSON line an event.

Python calls the profile function at each call and return, so the script
needs no change. Noted are calls of its own functions, and its calls of
functions of Python's that wait, sleep, send or receive.
"""

import builtins
import json
import os
import sys
import threading
import time

SCRIPT = {"__main__", "__mp_main__"}
WAITS = {
    "multiprocessing/process.py": {"join"},
    "multiprocessing/pool.py": {
        *("map", "starmap", "get", "wait", "next", "join", "__exit__"),
    },
    "multiprocessing/queues.py": {"join"},
    "multiprocessing/synchronize.py": {"__enter__", "wait", "wait_for"},
    "multiprocessing/connection.py": {"wait", "poll"},
    "threading.py": {"wait", "join", "__enter__"},
    "concurrent/futures/_base.py": {
        *("result", "wait", "as_completed", "result_iterator"),
        "__exit__",
    },
    "concurrent/futures/process.py": {"_chain_from_iterable_of_lists"},
}
SENDS = {
    "multiprocessing/queues.py": {"put"},
    "multiprocessing/connection.py": {"send", "send_bytes"},
}
RECEIVES = {
    "multiprocessing/queues.py": {"get"},
    "multiprocessing/connection.py": {"recv", "recv_bytes"},
}
local = threading.local()
write_to = os.open(
    os.environ["NOTE_TIMES"], os.O_WRONLY | os.O_APPEND | os.O_CREAT
)
own_print = print


def note(kind, begin, what, value=""):
    """Write down a span of time that ends now."""
    process = sys.modules.get("multiprocessing.process")
    name = process.current_process().name if process else "MainProcess"
    thread = threading.current_thread()
    event = {
        "pid": os.getpid(),
        "process": name,
        "thread": ""
        if thread is threading.main_thread()
        else thread.name,
        "kind": kind,
        "begin": begin,
        "end": time.monotonic(),
        "what": what,
        "value": value,
    }
    os.write(write_to, (json.dumps(event) + "\n").encode())


def is_script(frame):
    """Whether a frame is of the script itself."""
    return frame is not None and (
        frame.f_globals.get("__name__") in SCRIPT
    )


def kind_of(frame):
    """What a function of Python's does that the script calls, or None."""
    path = frame.f_code.co_filename.replace(os.sep, "/")
    file = "/".join(path.rsplit("/", 3)[-3:])
    for kind, table in (
        ("wait", WAITS),
        ("send", SENDS),
        ("receive", RECEIVES),
    ):
        for end, names in table.items():
            if file.endswith(end) and frame.f_code.co_name in names:
                return kind
    return None


def shown(value):
    """A short text for a message that tells nothing of the machine."""
    text = repr(value)
    return text if len(text) <= 24 and " at 0x" not in text else "…"


def profile(frame, event, argument):
    """Follow calls and returns; see sys.setprofile."""
    open_spans = local.__dict__.setdefault("spans", {})
    now = time.monotonic()
    name = frame.f_code.co_name
    if event == "call":
        if is_script(frame):
            if (
                not name.startswith("<") and not is_script(frame.f_back)
            ) or name == "main":
                open_spans[frame] = ("work", now, "")
        elif is_script(frame.f_back):
            kind = kind_of(frame)
            if kind:
                value = frame.f_locals.get("obj", "")
                value = value if kind != "send" else shown(value)
                open_spans[frame] = (kind, now, value)
    elif event == "return" and frame in open_spans:
        kind, begin, value = open_spans.pop(frame)
        if kind == "receive":
            value = shown(argument)
        note(kind, begin, name, value if kind != "work" else "")
    elif event == "c_call" and is_script(frame):
        local.called = now
    elif event == "c_return" and is_script(frame):
        called = getattr(argument, "__name__", "")
        if called in {"sleep", "acquire", "wait", "poll"}:
            kind = "sleep" if called == "sleep" else "wait"
            note(kind, local.called, called)


def print_and_note(*words, **named):
    """Print, and note what was printed to stdout."""
    own_print(*words, **named)
    if named.get("file") in (None, sys.stdout) and is_script(
        sys._getframe(1)
    ):
        text = " ".join(map(str, words))
        note("print", time.monotonic(), text)


builtins.print = print_and_note
threading.setprofile(profile)
sys.setprofile(profile)
