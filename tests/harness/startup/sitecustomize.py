"""Found by Python at its start: what the runner wants of a script.

The runner puts this folder on PYTHONPATH, so that a script runs under
another start method, and notes what must be waited for, closed and removed,
without a change to its file. Nothing is imported here that the script might
not import: modules are changed when the script itself imports them.
"""

import atexit
import os
import sys

SCRIPT = {"__main__", "__mp_main__"}
METHOD = os.environ.get("START_METHOD")
NOTES = os.environ.get("RUN_NOTES")
pipes = []  # (process, weak reference) of each end that the script made
reported = set()  # the processes that have reported already

if "NOTE_TIMES" in os.environ:
    import _times  # noqa: F401

# The script sees the environment and the path that its reader has. Its
# children still find this folder: POSIX hands on the C library's environment.
sys.path.remove(os.path.dirname(__file__))
if os.name == "posix":
    os.environ._data.pop(b"PYTHONPATH", None)


def note(*words):
    """Write a line at once: what is killed has noted what it did."""
    line = "\t".join(map(str, words)) + "\n"
    file = os.open(NOTES, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, line.encode())
    os.close(file)


def caller(depth=2):
    """The module that called the function which asks."""
    return sys._getframe(depth).f_globals.get("__name__", "")


def change_context(module):
    """Make the method the platform's own, which a script may change."""
    if METHOD:
        module._default_context._default_context = (
            module._concrete_contexts[METHOD]
        )


def change_process(module):
    """Note which children the script starts, and how each ends.

    What a pool, a manager or an executor starts is its own to wait for.
    """
    kind = module.BaseProcess
    start, join, close = kind.start, kind.join, kind.close
    exitcode, active_children = (
        kind.exitcode.fget,
        module.active_children,
    )

    def tell(process, event, *words):
        key = getattr(process._popen, "key", None)
        if key:
            note(event, *key, *words)

    def tell_end(process):
        """Note that the script waited, if the child is no more."""
        if process._popen and process._popen.returncode is not None:
            tell(process, "waited", process._popen.returncode)

    def start_and_note(self):
        of_script = caller() in SCRIPT
        start(self)
        if of_script:
            self._popen.key = (os.getpid(), self._popen.pid)
            tell(self, "start", ascii(self.name))

    def join_and_note(self, timeout=None):
        join(self, timeout)
        if caller() != "multiprocessing.util":  # Python's exit
            tell_end(self)

    def close_and_note(self):
        if self._popen and self._popen.poll() is not None:
            tell_end(self)
        close(self)

    def exitcode_and_note(self):
        code = exitcode(self)
        if code is not None and not caller().startswith("multiproc"):
            tell(self, "seen")
        return code

    def active_children_and_note():
        before = set(module._children)
        active = active_children()
        if caller() != "multiprocessing.util":
            for process in before.difference(active):
                tell_end(process)
            numbers = [process._popen.pid for process in active]
            note("alive", os.getpid(), *numbers)
        return active

    def ending(method):
        def end_and_note(self):
            method(self)
            tell(self, "seen")

        return end_and_note

    kind.start, kind.join = start_and_note, join_and_note
    kind.close, kind.exitcode = (
        close_and_note,
        property(exitcode_and_note),
    )
    for name in {"terminate", "kill", "interrupt"} & {*dir(kind)}:
        setattr(kind, name, ending(getattr(kind, name)))
    module.active_children = active_children_and_note


def change_connection(module):
    """Remember the pipes that the script itself makes, but weakly."""
    import weakref

    make = module.Pipe

    def make_and_remember(duplex=True):
        ends = make(duplex)
        asked = caller()
        if asked == "multiprocessing.context":
            asked = caller(3)
        if asked in SCRIPT:
            pipes.extend((os.getpid(), weakref.ref(e)) for e in ends)
        return ends

    module.Pipe = make_and_remember


def change_util(module):
    """Report at the end of each process, before Python cleans up."""
    leave = module._exit_function

    def report_and_leave():
        report()
        leave()

    module._exit_function = report_and_leave  # the one of children
    atexit.register(report)


def report():
    """Note what is open or not waited for at a process's own end."""
    me = os.getpid()
    process = sys.modules.get("multiprocessing.process")
    if me in reported or not process:
        return
    reported.add(me)
    still_open = 0
    for maker, reference in pipes:
        end = reference()
        still_open += maker == me and end is not None and not end.closed
    is_child = process.parent_process() is not None
    note("open", me, "child" if is_child else "program", still_open)
    for child in list(process._children):
        if child._parent_pid == me:
            note("left", me, child._popen.pid, ascii(child.name))


def change_synchronize(module):
    """Note the name of each semaphore before it exists."""
    make = module.SemLock._make_name

    def make_and_note():
        name = make()
        note("semaphore", ascii(name))
        return name

    module.SemLock._make_name = staticmethod(make_and_note)


def change_shared_memory(module):
    """Note the name of each segment, and which file it is."""
    kind = module.SharedMemory
    make_name, make = module._make_filename, kind.__init__

    def make_name_and_note():
        name = make_name()
        note("memory", ascii(name), "-")
        return name

    def make_and_note(self, name=None, create=False, size=0, **named):
        make(self, name, create, size, **named)
        if create and name is not None and self._fd >= 0:
            file = os.fstat(self._fd)
            which = f"{file.st_dev}:{file.st_ino}"
            note("memory", ascii(self._name), which)

    module._make_filename = make_name_and_note
    kind.__init__ = make_and_note


CHANGES = {"multiprocessing.context": change_context}
if NOTES:
    CHANGES |= {
        "multiprocessing.process": change_process,
        "multiprocessing.connection": change_connection,
        "multiprocessing.util": change_util,
        "multiprocessing.synchronize": change_synchronize,
        "multiprocessing.shared_memory": change_shared_memory,
    }

if "NOTE_LINES" in os.environ:
    # Written at once, line by line: a killed worker's lines count too.
    notes = os.open(
        os.environ["NOTE_LINES"], os.O_WRONLY | os.O_APPEND | os.O_CREAT
    )
    recipes = os.environ["NOTE_LINES_OF"]
    seen = set()

    def note_line(code, line):
        """Note a line of a recipe when it runs for the first time."""
        file = code.co_filename
        if file.startswith(recipes) and (file, line) not in seen:
            seen.add((file, line))
            os.write(notes, f"{line} {file}\n".encode())
        return DISABLE

    def trace(frame, event, argument):
        """Note lines where Python has no sys.monitoring yet."""
        if not frame.f_code.co_filename.startswith(recipes):
            return None
        if event == "line":
            note_line(frame.f_code, frame.f_lineno)
        return trace

    if sys.version_info >= (3, 12):
        watch = sys.monitoring  # in each thread of each interpreter
        DISABLE, LINE = watch.DISABLE, watch.events.LINE
        watch.use_tool_id(watch.COVERAGE_ID, "lines")
        watch.register_callback(watch.COVERAGE_ID, LINE, note_line)
        watch.set_events(watch.COVERAGE_ID, LINE)
    else:
        DISABLE = None
        sys.settrace(trace)
        CHANGES["threading"] = lambda module: module.settrace(trace)


if "RUN_STACKS" in os.environ:
    # Asked by the runner, a program says where it is and goes on.
    import signal

    try:
        import faulthandler
    except ImportError:
        pass  # this is an interpreter beside the main one
    else:
        stacks = open(os.environ["RUN_STACKS"], "a")  # noqa: SIM115
        faulthandler.register(signal.SIGRTMAX, stacks)


class Finder:
    """Changes a module as soon as it has been imported."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        """Find a module as Python does; change it once it is loaded."""
        change = CHANGES.get(name)
        if change is None:
            return None
        for finder in sys.meta_path:
            spec = finder is not Finder and finder.find_spec(
                name, path, target
            )
            if spec:
                break
        else:
            return None
        load = spec.loader.exec_module

        def load_and_change(module):
            del spec.loader.exec_module
            load(module)
            change(module)

        spec.loader.exec_module = load_and_change
        return spec


for name in CHANGES.keys() & sys.modules.keys():
    CHANGES[name](sys.modules[name])
sys.meta_path.insert(0, Finder)
