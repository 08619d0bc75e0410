"""The checks, each a function that must end well in time.

A check is run by `test_resilience.py` as a program of its own: this file,
with CHECK and IMPLEMENTATION in its environment. It may say nothing on
stderr, and must leave no process behind.
"""

import multiprocessing as mp
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

SOON = 5.0  # seconds in which all must be over
START = 20.0  # seconds that a program may take to begin its work
LONG = 60.0  # seconds that nothing here may take
LARGE = 20 * 2**20  # bytes, far more than a pipe takes
MARK = "a line of this text is looked for"

if os.environ.get("SLOW_START") and __name__ == "__mp_main__":
    time.sleep(1.5)  # a worker that takes long to start


def mapped(
    function: Callable[[Any], Any], items: Any, **options: Any
) -> Iterator[Any]:
    """Call the map that is under test, with two workers."""
    from tests.resilience import adapters  # no worker needs it

    tested = adapters.load(os.environ["IMPLEMENTATION"])
    return tested(function, items, **{"workers": 2, **options})


def by_index(outcomes: Any) -> list[Any]:
    """All outcomes by their index; each index must come once."""
    found = sorted(outcomes, key=lambda outcome: outcome.index)
    assert [o.index for o in found] == list(range(len(found))), found
    return found


def one_fails(
    task: Callable[[Any], Any], **options: Any
) -> BaseException:
    """Run ten tasks of which number 4 fails; return its error."""
    found = by_index(mapped(task, range(10), **options))
    assert len(found) == 10, f"{len(found)} outcomes of 10"
    for outcome in found:
        assert outcome.item == outcome.index
        if outcome.index == 4:
            assert not outcome.ok, outcome
            assert outcome.value is None
        else:
            assert outcome.ok, outcome.error
            assert outcome.value == outcome.item**2
    error = found[4].error
    assert isinstance(error, BaseException)
    return error


def shown(error: BaseException) -> str:
    """An error as a reader sees it."""
    return "".join(traceback.format_exception(error))


def processes() -> list[int]:
    """The live processes that descend from this one, helpers apart."""
    import psutil

    found = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            command = " ".join(child.cmdline())
            helper = "resource_tracker" in command or (
                "forkserver import main" in command
                and child.ppid() == os.getpid()
            )
            if child.status() != psutil.STATUS_ZOMBIE and not helper:
                found.append(child.pid)
    return found


def alive(number: int) -> bool:
    """Whether a process lives; a zombie does not."""
    import psutil

    with suppress(psutil.Error):
        status = psutil.Process(number).status()
        return bool(status != psutil.STATUS_ZOMBIE)
    return False


def eventually(
    happens: Callable[[], Any], seconds: float = SOON
) -> None:
    """Wait until something happens, but not for long."""
    until = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < until, "it did not come to that"
        time.sleep(0.01)


def is_written(file: Path) -> bool:
    """Whether there is something in a file."""
    return file.exists() and file.stat().st_size > 0


def program(text: str) -> subprocess.Popen[str]:
    """Start a script of its own that uses the map under test."""
    head = (
        "import os, signal, sys, time\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "from tests.resilience import adapters\n"
        "mapped = adapters.load(os.environ['IMPLEMENTATION'])\n"
    )
    Path("program.py").write_text(head + text, encoding="utf-8")
    path = str(ROOT / "tests" / "harness" / "startup")
    return subprocess.Popen(
        [sys.executable, "program.py"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=0,
        env=os.environ | {"PYTHONPATH": path},
    )


# Tasks


def square(number: int) -> int:
    """Square a number."""
    return number**2


def nap(number: int) -> int:
    """Square a number after a little while."""
    time.sleep(0.2)
    return number**2


def raises(number: int) -> int:
    """Raise for number 4, from a line that can be recognized."""
    if number == 4:
        raise ValueError(MARK)
    return number**2


def exits(number: int) -> int:
    """Call sys.exit for number 4."""
    if number == 4:
        sys.exit(3)
    return number**2


def interrupts(number: int) -> int:
    """Raise what Ctrl-C raises, for number 4."""
    if number == 4:
        raise KeyboardInterrupt
    return number**2


def ends(number: int) -> int:
    """End the worker for number 4, without a word."""
    if number == 4:
        os._exit(3)
    return number**2


def ends_well(number: int) -> int:
    """End the worker for number 4, as if all were well."""
    if number == 4:
        os._exit(0)
    return number**2


def killed(number: int) -> int:
    """Be killed, as for lack of memory, for number 4."""
    if number == 4:
        os.kill(os.getpid(), signal.SIGKILL)
    return number**2


def segfaults(number: int) -> int:
    """Crash as a C library does, for number 4."""
    if number == 4:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGSEGV, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGSEGV)
    return number**2


def hangs(number: int) -> int:
    """Take far too long for number 4."""
    if number == 4:
        time.sleep(LONG)
    return number**2


def hangs_deaf(number: int) -> int:
    """Take far too long for number 4, and ignore SIGTERM."""
    if number == 4:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(LONG)
    return number**2


def freezes(number: int) -> int:
    """Stop the worker for number 4, as Ctrl-Z does."""
    if number == 4:
        os.kill(os.getpid(), signal.SIGSTOP)
    return number**2


def closes_all(number: int) -> int:
    """Close all descriptors of the worker, for number 4."""
    if number == 4:
        os.closerange(3, 256)
    return number**2


def forks(number: int) -> int:
    """Fork; parent and child both return."""
    os.fork()
    return number**2


def leaves_thread(number: int) -> int:
    """Leave a thread behind that takes long."""
    if number == 4:
        threading.Thread(target=time.sleep, args=(LONG,)).start()
    return number**2


def leaves_child(number: int) -> int:
    """Leave a child behind that takes long."""
    if number == 4 and os.fork() == 0:
        time.sleep(LONG)
        os._exit(0)
    return number**2


def dies_leaving_child(number: int) -> int:
    """Die for number 4, and leave a child with all descriptors."""
    if number == 4:
        if os.fork() == 0:
            time.sleep(LONG)
            os._exit(0)
        os.kill(os.getpid(), signal.SIGKILL)
    return number**2


def late_with_child(folder: str) -> None:
    """Start a child, tell its number, and take far too long."""
    number = os.fork()
    if number:
        Path(folder, "child").write_text(str(number), encoding="utf-8")
    time.sleep(LONG)


def lock_result(number: int) -> Any:
    """Return what cannot be pickled, for number 4."""
    return threading.Lock() if number == 4 else number**2


class Odd(Exception):
    """Raise something odd while it is pickled or unpickled.

    Args:
        when: "pickle", "worker" or "parent", where it is unpickled.
        what: The class of what is raised then, or "exit".
    """

    def __init__(self, when: str, what: Any) -> None:
        super().__init__(when)
        self.when, self.what = when, what

    def __reduce__(self) -> Any:
        if self.when == "pickle":
            go_wrong(self.what)
        return Odd.made, (self.when, self.what, os.getpid())

    @staticmethod
    def made(when: str, what: Any, number: int) -> Any:
        """Unpickle it; go wrong in the process that is told."""
        here = "worker" if mp.parent_process() else "parent"
        if when in {here, "anywhere"} and number != os.getpid():
            go_wrong(what)
        return Odd(when, what)


def go_wrong(what: Any) -> None:
    """Raise an error of a class, or end this process."""
    if what == "exit":
        os._exit(3)
    raise what(MARK)


def odd_result(given: tuple[str, Any] | None) -> Any:
    """Return something that is odd, or not."""
    return Odd(*given) if given else "fine"


def odd_error(given: tuple[str, Any] | None) -> str:
    """Raise something that is odd, or not."""
    if given:
        raise Odd(*given)
    return "fine"


def takes(item: Any) -> str:
    """Take any item, and say what it is."""
    return type(item).__name__


class Picky(Exception):
    """Pickles, but does not unpickle: its arguments are not kept."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code


def picky(number: int) -> int:
    """Raise what cannot be rebuilt, for number 4."""
    if number == 4:
        raise Picky(3, MARK)
    return number**2


class Mute(Exception):
    """Refuses to tell its text."""

    def __str__(self) -> str:
        raise RuntimeError("no text")

    __repr__ = __str__


def mute(number: int) -> int:
    """Raise an exception without a text, for number 4."""
    if number == 4:
        raise Mute
    return number**2


def holds_lock(number: int) -> int:
    """Raise an exception that cannot be pickled, for number 4."""
    if number == 4:
        raise ValueError(threading.Lock())
    return number**2


def flaky(given: tuple[str, str]) -> str:
    """Fail in some way at the first attempt, in a folder's memory."""
    way, folder = given
    mark = Path(folder, way)
    if not mark.exists():
        mark.touch()
        if way == "raise":
            raise ValueError
        if way == "die":
            os._exit(3)
        time.sleep(LONG)
    return way


def number_of_worker(_: Any) -> int:
    """Tell in which process this runs."""
    time.sleep(0.02)
    return os.getpid()


def large(size: int) -> bytes:
    """Return so many bytes."""
    return bytes(size)


def echo(content: bytes) -> bytes:
    """Return what came."""
    return content


def dies_sending(number: int) -> Any:
    """Be killed while the result of number 4 is being sent."""
    if number == 4:
        killer = f"sleep 0.2; kill -9 {os.getpid()}"
        subprocess.Popen(["sh", "-c", killer], start_new_session=True)
        return bytes(2**30 // 4)
    return number**2


def mixed(number: int) -> int:
    """Fail in one of six ways for six numbers of a hundred."""
    match number % 100:
        case 10:
            raise ValueError(number)
        case 20:
            os._exit(1)
        case 30:
            os.kill(os.getpid(), signal.SIGKILL)
        case 40:
            sys.exit(3)
        case 50:
            raise Picky(3, MARK)
        case 60:
            raise ValueError(threading.Lock())
    return number


def inner(number: int) -> list[int]:
    """Run a map of its own, in which a worker dies."""
    outcomes = mapped(killed, range(number, number + 3))
    return [outcome.value or 0 for outcome in by_index(outcomes)]


def ignores_interrupt(_: Any) -> bool:
    """Whether Ctrl-C is none of the worker's business."""
    return signal.getsignal(signal.SIGINT) is signal.SIG_IGN


# Checks


def raised() -> None:
    """A task raises an exception"""
    error = one_fails(raises)
    assert isinstance(error, ValueError)
    assert MARK in str(error)


def remote_traceback() -> None:
    """The error shows the worker's traceback"""
    assert "raise ValueError(MARK)" in shown(one_fails(raises))


def system_exit() -> None:
    """A task calls `sys.exit`"""
    assert isinstance(one_fails(exits), SystemExit)


def keyboard_interrupt() -> None:
    """A task raises `KeyboardInterrupt`"""
    assert isinstance(one_fails(interrupts), KeyboardInterrupt)


def exit_code() -> None:
    """A task calls `os._exit(3)`"""
    one_fails(ends)


def exit_code_is_named() -> None:
    """The error of a dead worker names its exit code"""
    error = one_fails(ends)
    assert "3" in str(error) + str(vars(error)), error
    error = one_fails(killed)
    told = str(error) + str(vars(error))
    assert "9" in told or "SIGKILL" in told, error


def exit_zero() -> None:
    """A task calls `os._exit(0)`"""
    one_fails(ends_well)


def sigkill() -> None:
    """A worker is killed at work"""
    one_fails(killed)


def segmentation_fault() -> None:
    """A task crashes with a segmentation fault"""
    one_fails(segfaults)


def hang() -> None:
    """A task hangs: it is ended at its deadline"""
    assert isinstance(one_fails(hangs, timeout=0.5), TimeoutError)


def deaf_hang() -> None:
    """A task hangs and ignores SIGTERM"""
    assert isinstance(one_fails(hangs_deaf, timeout=0.5), TimeoutError)


def frozen() -> None:
    """A worker is frozen (SIGSTOP): it is ended at its deadline"""
    one_fails(freezes, timeout=0.5)


def many_late() -> None:
    """Errors that are kept hold no descriptors"""
    import psutil

    found, me = [], psutil.Process()
    for outcome in mapped(
        freezes_all, range(16), workers=4, timeout=0.1
    ):
        found.append((outcome, me.num_fds()))
    numbers = [number for _, number in found]
    assert numbers[-1] <= numbers[3] + 8, numbers


def freezes_all(_: int) -> None:
    """Take far too long, whatever the number."""
    time.sleep(LONG)


def closed_descriptors() -> None:
    """A task closes all descriptors"""
    one_fails(closes_all)


def forking() -> None:
    """A task forks, and both processes return"""
    found = by_index(mapped(forks, range(6)))
    assert [o.value for o in found] == [n**2 for n in range(6)]


def thread_left() -> None:
    """A task leaves a thread behind"""
    begin = time.monotonic()
    found = by_index(mapped(leaves_thread, range(10)))
    assert [o.value for o in found] == [n**2 for n in range(10)]
    assert time.monotonic() - begin < SOON
    eventually(lambda: not processes())


def child_left() -> None:
    """A task leaves a child process behind: it ends with the map"""
    found = by_index(mapped(leaves_child, range(10)))
    assert [o.value for o in found] == [n**2 for n in range(10)]
    eventually(lambda: not processes())


def dead_with_child() -> None:
    """A worker dies, and its child holds the pipe open"""
    one_fails(dies_leaving_child)


def late_child() -> None:
    """What a late task has started ends with it"""
    folder = os.getcwd()
    [outcome] = mapped(late_with_child, [folder], timeout=0.7)
    assert isinstance(outcome.error, TimeoutError)
    child = int(Path(folder, "child").read_text(encoding="utf-8"))
    Path(folder, "child").unlink()
    eventually(lambda: not alive(child))


def argument_lock() -> None:
    """An argument does not pickle"""
    found = by_index(mapped(takes, [1, threading.Lock(), 2]))
    assert [o.value for o in found] == ["int", None, "int"]
    assert isinstance(found[1].error, Exception)


def argument_odd() -> None:
    """An argument raises SystemExit while it is pickled"""
    items = [1, Odd("pickle", SystemExit), 2]
    found = by_index(mapped(takes, items))
    assert [o.ok for o in found] == [True, False, True]


def argument_unpickled() -> None:
    """An argument does not unpickle in the worker"""
    items = [1, Odd("worker", ValueError), Odd("worker", SystemExit), 2]
    found = by_index(mapped(takes, items))
    assert [o.ok for o in found] == [True, False, False, True]
    assert MARK in shown(found[1].error)


def argument_kills() -> None:
    """An argument kills the worker that unpickles it"""
    found = by_index(mapped(takes, [1, Odd("worker", "exit"), 2]))
    assert [o.ok for o in found] == [True, False, True]


def result_lock() -> None:
    """A result does not pickle"""
    assert "pickle" in shown(one_fails(lock_result))


def result_odd() -> None:
    """A result raises KeyboardInterrupt while it is pickled"""
    items = [
        None,
        ("pickle", KeyboardInterrupt),
        ("pickle", "exit"),
        None,
    ]
    found = by_index(mapped(odd_result, items))
    assert [o.ok for o in found] == [True, False, False, True]


def result_unpickled() -> None:
    """A result does not unpickle in the parent"""
    items = [None, ("parent", ValueError), None, None]
    found = by_index(mapped(odd_result, items))
    assert [o.ok for o in found] == [True, False, True, True]
    assert MARK in shown(found[1].error)


def result_unpickled_odd() -> None:
    """A result raises KeyboardInterrupt while it is unpickled"""
    items = [None, ("parent", KeyboardInterrupt), None, None]
    found = by_index(mapped(odd_result, items))
    assert [o.ok for o in found] == [True, False, True, True]


def error_lock() -> None:
    """An exception does not pickle"""
    assert "holds_lock" in shown(one_fails(holds_lock))


def error_picky() -> None:
    """An exception pickles, but does not unpickle"""
    told = shown(one_fails(picky))
    assert "Picky" in told
    assert MARK in told


def error_odd() -> None:
    """An exception does odd things while it travels"""
    items = [
        None,
        ("pickle", SystemExit),
        ("anywhere", KeyboardInterrupt),
        ("parent", ValueError),
        ("pickle", "exit"),
        None,
    ]
    found = by_index(mapped(odd_error, items))
    assert [o.ok for o in found] == [True, *[False] * 4, True]


def error_mute() -> None:
    """An exception raises when it is asked for its text"""
    one_fails(mute)


def odd_items() -> None:
    """Items that are unhashable, equal, None, or exceptions"""
    items: list[Any] = [
        [],
        [],
        None,
        None,
        ValueError(),
        {},
        float("nan"),
        (),
    ]
    found = by_index(mapped(takes, items))
    assert [o.value for o in found] == [type(i).__name__ for i in items]
    assert all(o.item is i for o, i in zip(found, items, strict=True))


def nothing() -> None:
    """No items, one item, fewer items than workers"""
    assert list(mapped(square, [])) == []
    assert [o.value for o in mapped(square, [3], workers=4)] == [9]
    found = by_index(mapped(square, iter(range(3)), workers=4))
    assert [o.value for o in found] == [0, 1, 4]


def few_processes() -> None:
    """Fewer items than workers start no more processes than items"""
    outcomes = mapped(nap, [1], workers=4)
    with closing(outcomes):  # type: ignore[type-var]
        next(outcomes)
        assert len(processes()) <= 1, processes()


def killed_idle() -> None:
    """Idle workers are killed: no task is lost"""
    for pause in 0.1, 0, 0, 0:  # they may still be dying
        outcomes = mapped(square, range(6), in_flight=1)
        found = [next(outcomes)]
        time.sleep(0.1)
        for number in processes():
            os.kill(number, signal.SIGKILL)
        time.sleep(pause)
        found += outcomes
        assert [(o.value, o.attempts) for o in by_index(found)] == [
            (n**2, 1) for n in range(6)
        ]


def killed_starting() -> None:
    """Starting workers are killed: no task is lost"""
    end = threading.Event()

    def kill() -> None:
        seen: set[int] = set()
        while not end.wait(0.001) and len(seen) < 4:
            for number in processes():
                if number not in seen:
                    seen.add(number)
                    os.kill(number, signal.SIGKILL)

    context: Any = mp.get_context()
    if mp.get_start_method() == "fork":
        context = mp.get_context("spawn")  # else they start too fast
    first = context.Process()  # the forkserver is up
    first.start()
    first.join()
    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    found = by_index(mapped(square, range(6), context=context))
    end.set()
    killer.join()
    assert [o.value for o in found] == [n**2 for n in range(6)]


def killed_sending() -> None:
    """A worker is killed while it sends a large result"""
    one_fails(dies_sending)


def deadline_not_in_line() -> None:
    """A deadline does not count the waiting in line"""
    found = by_index(
        mapped(nap, range(8), workers=1, timeout=0.8, in_flight=8)
    )
    assert [o.error for o in found] == [None] * 8


def deadline_not_at_start() -> None:
    """A deadline does not count the start of a worker"""
    os.environ["SLOW_START"] = "1"
    context = mp.get_context("spawn")
    found = by_index(
        mapped(square, range(4), timeout=1, context=context)
    )
    assert [o.error for o in found] == [None] * 4


def late_consumer() -> None:
    """What came in time is taken, however late the consumer asks"""
    found = []
    for outcome in mapped(large, [2**20] * 6, timeout=0.5):
        found.append(outcome)
        if len(found) == 2:
            time.sleep(1.2)
    assert [o.error for o in by_index(found)] == [None] * 6


def retried() -> None:
    """Retries after an exception, a death and a deadline"""
    folder = os.getcwd()
    items = [("raise", folder), ("die", folder), ("hang", folder)]
    found = by_index(mapped(flaky, items, retries=1, timeout=1))
    assert [o.value for o in found] == ["raise", "die", "hang"]
    assert [o.attempts for o in found] == [2, 2, 2]
    for way, _ in items:
        Path(folder, way).unlink()


def retries_end() -> None:
    """Retries end: attempts are counted"""
    found = by_index(mapped(raises, range(6), retries=2))
    assert [o.attempts for o in found] == [1, 1, 1, 1, 3, 1]


def lazy() -> None:
    """An endless input is drawn no further than is in flight"""
    drawn = 0

    def endless() -> Iterator[int]:
        nonlocal drawn
        for number in count():
            drawn += 1
            yield number

    outcomes = mapped(square, endless(), in_flight=5)
    for consumed in range(1, 40):
        next(outcomes)
        assert drawn <= consumed + 5, f"{drawn} drawn of {consumed}"
    outcomes.close()  # type: ignore[attr-defined]


def one_in_flight() -> None:
    """One item at a time goes as fast as the worker"""
    found = by_index(mapped(square, range(100), in_flight=1))
    assert [o.value for o in found] == [n**2 for n in range(100)]


def nothing_before_next() -> None:
    """Nothing is drawn or started before the first `next`"""
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for number in range(3):
            drawn.append(number)
            yield number

    outcomes = mapped(square, items())
    time.sleep(0.1)
    assert not drawn
    assert not processes()
    assert len(list(outcomes)) == 3


def input_raises() -> None:
    """An input that raises gives its outcomes first, then its error"""

    def items() -> Iterator[int]:
        yield from range(3)
        raise LookupError(MARK)

    outcomes = mapped(square, items())
    found = [next(outcomes).value for _ in range(3)]
    try:
        next(outcomes)
    except LookupError as error:
        told = str(error)
    else:
        told = "the input's error is lost"
    assert MARK in told, told
    assert sorted(found) == [0, 1, 4]


def bad_numbers() -> None:
    """Numbers of 0 or less are refused at once"""
    for name in "workers", "timeout", "in_flight":
        for number in 0, -1:
            try:
                mapped(square, [1], **{name: number})
            except ValueError:
                continue
            raise AssertionError(f"{name}={number} is accepted")


def as_they_are_done() -> None:
    """Outcomes come as they are done"""
    outcomes = mapped(time.sleep, [1.5, 0, 0, 0])
    first = [next(outcomes).index for _ in range(3)]
    assert sorted(first) == [1, 2, 3]
    list(outcomes)


def slow_input() -> None:
    """A slow input does not hold up what is done"""
    drawn = 0

    def items() -> Iterator[int]:
        nonlocal drawn
        for number in range(16):
            time.sleep(0.3)
            drawn += 1
            yield number

    outcomes = mapped(square, items(), in_flight=20)
    next(outcomes)
    assert drawn < 16, "it waited for the end of the input"
    list(outcomes)


def stops_early() -> None:
    """The consumer stops early: workers are gone soon"""
    for outcome in mapped(hangs, count()):
        if outcome.index == 3:
            break
    eventually(lambda: not processes())


def consumer_raises() -> None:
    """The consumer raises: workers are gone soon"""
    try:
        for outcome in mapped(hangs, count()):
            if outcome.index == 3:
                raise LookupError
    except LookupError:
        pass
    eventually(lambda: not processes())


def never_finished() -> None:
    """A map that is never finished does not hold up the end"""
    text = """
def task(number):
    if number:
        time.sleep(60)
if __name__ == "__main__":
    kept = iter(mapped(task, range(9), workers=2))
    next(kept)
    print("done", flush=True)
"""
    with program(text) as run:
        assert run.stdout is not None
        said = run.stdout.readline()
        begin = time.monotonic()
        _, err = run.communicate(timeout=START)
    assert (said, err) == ("done\n", ""), err
    assert run.returncode == 0
    assert time.monotonic() - begin < SOON


def ctrl_c() -> None:
    """Ctrl-C ends it all in time, and is raised"""
    text = """
def task(number):
    time.sleep(60)
if __name__ == "__main__":
    print("begun", flush=True)
    try:
        list(mapped(task, range(9), workers=2))
    except KeyboardInterrupt:
        print("interrupted")
"""
    for wait in 0.05, 0.2, 0.8:
        with program(text) as run:
            assert run.stdout is not None
            assert run.stdout.readline() == "begun\n"
            children = []
            time.sleep(wait)
            children = processes()
            os.killpg(run.pid, signal.SIGINT)
            out, _ = run.communicate(timeout=SOON)
        assert out == "interrupted\n", (wait, out)
        eventually(lambda: not any(map(alive, children)))  # noqa: B023


def ctrl_c_at_end() -> None:
    """Ctrl-C while an abandoned map ends is not lost"""
    text = """
import threading
def task(number):
    threading.Thread(target=time.sleep, args=(60,)).start()
if __name__ == "__main__":
    try:
        for _ in mapped(task, range(9), workers=2):
            me = os.getpid(), signal.SIGINT
            threading.Timer(0.4, os.kill, me).start()
            break
        time.sleep(60)
    except KeyboardInterrupt:
        print("interrupted")
"""
    with program(text) as run:
        out, err = run.communicate(timeout=START)
    assert (out, err) == ("interrupted\n", ""), (out, err)


def parent_killed() -> None:
    """The parent is killed: workers are gone soon"""
    text = """
def task(number):
    with open(f"worker{number}", "w") as file:
        file.write(str(os.getpid()))
    time.sleep(60)
if __name__ == "__main__":
    list(mapped(task, range(2), workers=2))
"""
    files = [Path("worker0"), Path("worker1")]
    workers: list[int] = []
    with program(text) as run:
        try:
            eventually(lambda: all(map(is_written, files)), START)
            workers += [
                int(f.read_text(encoding="utf-8")) for f in files
            ]
        finally:
            run.kill()
        try:
            eventually(lambda: not any(map(alive, workers)))
        finally:
            for number in workers:
                with suppress(OSError):
                    os.kill(number, signal.SIGKILL)
    for file in files:
        file.unlink()
    for folder in Path().glob(
        "pymp-*"
    ):  # Python's own, of a dead parent
        shutil.rmtree(folder)


def two_at_once() -> None:
    """Two maps at once, and workers of both die"""
    first = mapped(killed, range(8))
    second = mapped(killed, range(8))
    values = [
        (a.value, b.value) for a, b in zip(first, second, strict=True)
    ]
    for column in zip(*values, strict=True):
        found = {value for value in column if value is not None}
        assert found == {n**2 for n in range(8) if n != 4}


def nested() -> None:
    """A map inside another"""
    found = by_index(mapped(inner, [0, 10, 2]))
    assert [o.value for o in found] == [
        [0, 1, 4],
        [100, 121, 144],
        [4, 9, 0],
    ]


def in_thread() -> None:
    """Two maps in two threads, and workers of both die"""
    found: list[Any] = []

    def run() -> None:
        found.append(by_index(mapped(killed, range(8))))

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for outcomes in found:
        assert [o.ok for o in outcomes] == [n != 4 for n in range(8)]
    assert len(found) == 2


def no_guard() -> None:
    """A script without the main guard ends with a clear error"""
    text = """
def task(number):
    return number ** 2
print(sorted(o.value for o in mapped(task, range(3), workers=2)))
"""
    with program(text) as run:
        try:
            out, err = run.communicate(timeout=START)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, signal.SIGKILL)
            raise
    if mp.get_start_method() == "fork":
        assert "[0, 1, 4]" in out, err
    else:
        assert run.returncode == 1, (run.returncode, err)
        assert "Error" in err.splitlines()[-1], err


def handlers() -> None:
    """Signal handlers and masks are as before, in the loop and after"""

    def state() -> list[Any]:
        signals = sorted(signal.valid_signals() - {9, 19})
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, [])
        return [[signal.getsignal(s) for s in signals], mask]

    before = state()
    for _ in mapped(square, range(4)):
        assert state() == before
    assert state() == before


def workers_deaf() -> None:
    """Ctrl-C is not the business of workers"""
    assert all(o.value for o in mapped(ignores_interrupt, range(4)))


def reused() -> None:
    """Workers are reused"""
    found = {o.value for o in mapped(number_of_worker, range(30))}
    assert len(found) <= 2


def flushed() -> None:
    """What idle workers have printed is not lost"""
    text = """
def task(number):
    print("line")
if __name__ == "__main__":
    for _ in mapped(task, range(10), workers=2):
        pass
"""
    with program(text) as run:
        out, _ = run.communicate(timeout=START)
    assert out == "line\n" * 10


def large_both_ways() -> None:
    """Large arguments and results, both ways at once"""
    items = [bytes([n]) * LARGE for n in range(4)]
    for outcome in mapped(echo, items):
        assert outcome.value == outcome.item


def very_large() -> None:
    """Results of 200 MB"""
    found = [len(o.value) for o in mapped(large, [200_000_000] * 2)]
    assert found == [200_000_000] * 2


def context_given() -> None:
    """Another start method may be given"""
    context = mp.get_context("spawn")
    found = by_index(mapped(square, range(4), context=context))
    assert [o.value for o in found] == [0, 1, 4, 9]


def many_killed() -> None:
    """Many killed workers grow neither descriptors nor memory"""
    import psutil

    me = psutil.Process()
    total = int(os.environ.get("KILLED", "24"))
    begin = 0, 0
    for done, outcome in enumerate(mapped(all_killed, range(total))):
        assert not outcome.ok
        now = me.num_fds(), me.memory_info().rss
        if done == total // 4:
            begin = now
    assert now[0] <= begin[0] + 8, (begin, now)
    assert now[1] <= begin[1] + 8 * 2**20, (begin, now)


def all_killed(_: int) -> None:
    """Be killed, whatever the number."""
    os.kill(os.getpid(), signal.SIGKILL)


def many_bad() -> None:
    """Many tasks, of which 6 % are bad"""
    total = int(os.environ.get("TASKS", "1000"))
    found = by_index(mapped(mixed, range(total)))
    assert len(found) == total
    bad = {10, 20, 30, 40, 50, 60}
    assert [o.ok for o in found] == [
        n % 100 not in bad for n in range(total)
    ]


CHECKS: dict[str, Callable[[], None]] = {
    check.__name__: check
    for check in [
        raised,
        remote_traceback,
        system_exit,
        keyboard_interrupt,
        exit_code,
        exit_zero,
        exit_code_is_named,
        sigkill,
        segmentation_fault,
        hang,
        deaf_hang,
        frozen,
        closed_descriptors,
        forking,
        thread_left,
        child_left,
        dead_with_child,
        late_child,
        argument_lock,
        argument_odd,
        argument_unpickled,
        argument_kills,
        result_lock,
        result_odd,
        result_unpickled,
        result_unpickled_odd,
        error_lock,
        error_picky,
        error_odd,
        error_mute,
        odd_items,
        nothing,
        few_processes,
        killed_idle,
        killed_starting,
        killed_sending,
        deadline_not_in_line,
        deadline_not_at_start,
        late_consumer,
        retried,
        retries_end,
        lazy,
        one_in_flight,
        nothing_before_next,
        input_raises,
        bad_numbers,
        as_they_are_done,
        slow_input,
        stops_early,
        consumer_raises,
        never_finished,
        ctrl_c,
        ctrl_c_at_end,
        parent_killed,
        two_at_once,
        nested,
        in_thread,
        no_guard,
        handlers,
        workers_deaf,
        reused,
        flushed,
        large_both_ways,
        very_large,
        context_given,
        many_killed,
        many_bad,
        many_late,
    ]
}


def main() -> None:
    """Run the check that the environment names."""
    try:
        CHECKS[os.environ["CHECK"]]()
    finally:
        Path("program.py").unlink(missing_ok=True)


if __name__ == "__main__":
    main()
