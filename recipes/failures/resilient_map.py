"""Map a function over items in processes, whatever its tasks do.

Every item has exactly one outcome. For Linux and macOS.
"""

import os
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from multiprocessing.util import Finalize
from pickle import dumps, loads
from threading import Thread, Timer, current_thread, main_thread
from typing import Any, Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")
MOMENT, NEVER = 1.0, float("inf")  # seconds


@dataclass(eq=False)
class Outcome(Generic[T, R]):
    """An item, and what became of it: a value, or else an error."""

    index: int  # its place in the input, from 0
    item: T
    value: R | None = None
    error: BaseException | None = None
    attempts: int = 0  # how often it was handed to a worker

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.error is None


STARTING: Any = Outcome(-1, None)  # a new worker has this task


def resilient_map(
    function: Callable[[T], R],
    items: Iterable[T],
    *,
    workers: int | None = None,
    timeout: float | None = None,
    retries: int = 0,
    in_flight: int | None = None,
    context: Any = None,
) -> Iterator[Outcome[T, R]]:
    """Call a function with each item, in processes.

    Args:
        function: What to call. Unless under fork, it must pickle.
        items: Its arguments, drawn as they are needed.
        workers: How many processes; one for each core if not given.
        timeout: Seconds that an attempt may take once it has begun.
        retries: How often an item that failed is tried again.
        in_flight: Items drawn, not yet consumed; else 2 * workers.
        context: From `get_context`, for another start method.

    Yields:
        Outcomes, as they are done. A late task has a TimeoutError, one
        whose worker died a ChildProcessError.

    Raises:
        ValueError: At once, if a number must be above 0 and is not.
    """
    cores = getattr(os, "process_cpu_count", os.cpu_count)() or 1
    size = cores if workers is None else workers
    limit = 2 * size if in_flight is None else in_flight
    seconds = NEVER if timeout is None else timeout
    if not (size > 0 and limit > 0 and seconds > 0):
        raise ValueError("workers, timeout, in_flight: 0 or less")
    ctx = context or get_context()
    return Crew(function, ctx, size, seconds, retries).run(items, limit)


class Worker:
    """A process, the pipe to it, and the task that it has."""

    def __init__(self, job: Any, context: Any) -> None:
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, job))
        with theirs, suppress(BrokenPipeError, EOFError):
            self.process.start()  # it may be killed at once
        self.task: Any = STARTING
        self.due = NEVER  # when its task is late

    def end(self, until: float = 0) -> int:
        """End it and what its tasks started; return its exit code."""
        if self.process.pid is None:
            return -signal.SIGKILL  # killed while it was started
        self.process.join(until - time.monotonic())
        with self.pipe, suppress(OSError):  # if it was only starting
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        return self.process.exitcode or 0


@dataclass(eq=False)
class Crew:
    """The workers of a map. They share nothing that one could break."""

    function: Callable[[Any], Any]
    context: Any
    size: int
    seconds: float
    retries: int
    workers: list[Worker] = field(default_factory=list)
    waiting: deque[Any] = field(default_factory=deque)
    done: deque[Any] = field(default_factory=deque)
    lost_starts: int = 0

    def run(self, items: Iterable[Any], limit: int) -> Iterator[Any]:
        """Draw items, have them worked on, and yield their outcomes."""
        numbered, out, end = enumerate(items), 0, None  # out: in flight
        stop = Finalize(None, self.stop, exitpriority=0)  # at exit
        try:
            while out or not end:
                drew = not end and out < limit and not self.done
                if drew:
                    try:
                        self.waiting.append(Outcome(*next(numbered)))
                        out += 1
                    except Exception as error:  # or StopIteration
                        end = error
                crew, now = self.workers, time.monotonic()
                due = min([w.due for w in crew] + [now + MOMENT])
                idle = self.waiting and not all(w.task for w in crew)
                pause = 0 if drew or idle or self.done else due - now
                spoke = wait([w.pipe for w in crew], pause)
                undisturbed(self.attend, now, spoke, out)
                if self.done:
                    yield self.done.popleft()
                    out -= 1
        finally:
            undisturbed(stop)
        if end and not isinstance(end, StopIteration):
            raise end

    def attend(self, now: float, spoke: list[Any], out: int) -> None:
        """See to each worker; start more if they would have a task."""
        for worker in self.workers[:]:
            try:
                if worker.pipe in spoke:
                    self.hear(worker)
                elif worker.due < now:
                    raise TimeoutError(f"no answer in {self.seconds} s")
                elif not spoke and worker.process.exitcode is not None:
                    worker.due = 0  # unless it has an answer left
                if self.waiting and not worker.task:
                    self.give(worker)
            except (EOFError, OSError) as error:
                self.lost(worker, error.with_traceback(None))
            except RuntimeError as odd:  # something did not travel
                self.settle(worker, None, odd.with_traceback(None))
        spoke.clear()  # what this lets go, Ctrl-C does not disturb
        while len(self.workers) < min(self.size, out - len(self.done)):
            self.workers.append(Worker(self.function, self.context))

    def give(self, worker: Worker) -> None:
        """Hand the next task to a worker."""
        worker.task = self.waiting.popleft()
        content = named("argument", dumps, worker.task.item, -1)
        worker.task.attempts += 1
        worker.pipe.send_bytes(content)
        worker.due = time.monotonic() + self.seconds

    def hear(self, worker: Worker) -> None:
        """Take an answer; the first one only says: ready."""
        got, err, tb = named("result", loads, worker.pipe.recv_bytes())
        if tb:
            named("error", err.add_note, tb)
        self.settle(worker, got, err)
        self.lost_starts = 0

    def settle(self, worker: Worker, value: Any, error: Any) -> None:
        """Let the task of a worker be done, or try it again."""
        task, worker.task, worker.due = worker.task, None, NEVER
        task.value, task.error = value, error
        again = error is not None and 0 < task.attempts <= self.retries
        if task is not STARTING:
            (self.waiting if again else self.done).append(task)

    def lost(self, worker: Worker, why: Exception) -> None:
        """Let a late or dead worker go; see to its task."""
        self.workers.remove(worker)
        code, task = worker.end(), worker.task
        dying = isinstance(why, ConnectionError)
        if task is STARTING:
            self.lost_starts += 1 if code < 0 else 10  # 1: was killed
        elif task and dying and not task.error:  # it was not yet read
            task.attempts, task.error = task.attempts - 1, why
            self.waiting.appendleft(task)
        elif task:
            if not (worker.due and isinstance(why, TimeoutError)):
                why = ChildProcessError(f"died with exit code {code}")
            self.settle(worker, None, why)
        if self.lost_starts > 20:
            raise RuntimeError(f"no worker starts, exit code {code}")

    def stop(self) -> None:
        """End all workers; those at work are killed."""
        for worker in self.workers:
            with suppress(OSError):
                worker.pipe.send_bytes(b"")  # an idle one flushes, ends
        until = time.monotonic() + MOMENT
        for worker in self.workers:
            worker.end(0 if worker.task else until)


def undisturbed(step: Callable[..., Any], *given: Any) -> Any:
    """Take a step; Ctrl-C waits, to break nothing half-way."""
    usual = signal.getsignal(signal.SIGINT)
    if not callable(usual) or current_thread() is not main_thread():
        return step(*given)
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda *_: came.append(1))
    try:
        return step(*given)
    finally:
        signal.signal(signal.SIGINT, usual)
        if came and not isinstance(sys.exception(), GeneratorExit):
            signal.raise_signal(signal.SIGINT)
        elif came:  # what an abandoned generator raises would be lost
            Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()


def named(what: str, step: Callable[..., Any], *given: Any) -> Any:
    """Take a step; name in words what cannot travel."""
    try:
        return step(*given)
    except BaseException as error:
        raise RuntimeError(f"the {what} does not pickle") from error


def serve(pipe: Any, function: Callable[[Any], Any]) -> None:
    """Do one task after the other, in a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    os.setpgid(0, 0)  # what a task starts is ended with it
    os.register_at_fork(after_in_child=pipe.close)  # not a task's
    Thread(target=follow, args=[parent_process()], daemon=True).start()
    try:
        pipe.send_bytes(dumps((None, None, "")))  # is ready
        while content := pipe.recv_bytes():
            pipe.send_bytes(attempt(function, content))
    except (EOFError, OSError):
        os._exit(1)


def follow(parent: Any) -> None:
    """End a worker, and what it started, soon after its parent."""
    usual = os.getppid()
    while os.getppid() == usual and not wait([parent.sentinel], MOMENT):
        pass
    os.killpg(0, signal.SIGKILL)


def attempt(function: Callable[[Any], Any], content: bytes) -> Any:
    """Do a task; return its value, or its error and traceback."""
    try:
        value = function(named("argument", loads, content))
        return named("result", dumps, (value, None, ""), -1)
    except BaseException as error:
        text = type(error).__name__
        failed = RuntimeError(f"the error does not pickle: {text}")
        with suppress(BaseException):
            text = "".join(traceback.format_exception(error))
            answer = dumps((None, error, text))
            loads(answer)[1].add_note(text)  # does it travel?
            return answer
        return dumps((None, failed, text))


def work(number: int) -> int:
    """Square a number, unless it is one of those that go wrong."""
    if number == 2:
        raise ValueError("no twos")
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 5:
        time.sleep(60)
    return number**2


def main() -> None:
    """Square some numbers, and say which went wrong."""
    for one in resilient_map(work, range(7), timeout=0.5, retries=1):
        print(f"[{one.item}] {one.value if one.ok else one.error!r}")


if __name__ == "__main__":
    main()
