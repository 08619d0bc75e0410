"""What a script left undone, by the notes that its processes made.

The notes are lines in a file, written by `startup/sitecustomize.py` as
things happen, so they are there even if a process was killed:

    start PARENT CHILD NAME     the script started a child
    waited PARENT CHILD CODE    it waited for the child, which ended so
    seen PARENT CHILD           it asked for the exit code, or ended it
    alive PARENT CHILD ...      it asked which live: it knows all others' end
    open PROCESS KIND COUNT     at its end so many ends of pipes were open;
                                it is a child, or else a program
    left PROCESS CHILD NAME     and so was this child of a pool or the like
    semaphore NAME              a semaphore was about to be made
    memory NAME FILE            a segment was made, or is about to be
"""

import ast
import os
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path


@dataclass
class Child:
    """A child that the script started, as the notes tell of it."""

    parent: str
    name: str
    code: int | None = None  # None: the script did not wait for it
    seen: bool = False


def read(file: Path) -> list[list[str]]:
    """The notes of a run, each as its words."""
    if not file.exists():
        return []
    lines = file.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines]


def undone(notes: list[list[str]], script: int) -> list[str]:
    """What a script and its children did not do that is theirs to do.

    The script waits for the children that it starts, the others leave that
    to Python's exit; all look at exit codes and close their pipes. A child
    that was ended before its end is not judged, nor is another program
    that the script ran.

    Args:
        notes: The notes of the run.
        script: The number of the script's process.
    """
    main = str(script)
    ended = {main}
    found: list[str] = []
    children: list[Child] = []
    latest: dict[tuple[str, str], Child] = {}
    for words in notes:
        match words:
            case ["start", parent, number, name]:
                child = Child(parent, ast.literal_eval(name))
                latest[parent, number] = child
                children.append(child)
            case ["waited", parent, number, code]:
                latest[parent, number].code = int(code)
            case ["seen", parent, number]:
                latest[parent, number].seen = True
            case ["alive", parent, *numbers]:
                for (asking, number), child in latest.items():
                    if asking == parent and number not in numbers:
                        child.code = child.code or 0
            case ["left", parent, number, name]:
                if (parent, number) not in latest:
                    child = Child(parent, ast.literal_eval(name))
                    children.append(child)
            case ["open", process, kind, count]:
                if process != main and kind != "child":
                    continue
                ended.add(process)
                if count != "0":
                    found.append(f"connection not closed: {count}")
    for child in children:
        if child.parent not in ended:
            continue
        if child.code is None and child.parent == main:
            found.append(f"process not joined: {child.name}")
        elif child.code and not child.seen:
            found.append(
                f"exit code ignored: {child.name} ended with {child.code}"
            )
    return found


def remove_left(notes: list[list[str]]) -> list[str]:
    """Remove and report the semaphores and segments left behind.

    Nothing is looked at but what this run's notes name. Names that Python
    makes are random; one that the script chose may belong to another by
    now, so there the file must be the same too.
    """
    if os.name != "posix":
        return []  # there they go with the last process that has them
    unlink_semaphore = import_module("_multiprocessing").sem_unlink
    unlink_memory = import_module("_posixshmem").shm_unlink
    found = []
    for words in notes:
        with suppress(FileNotFoundError):
            match words:
                case ["semaphore", quoted]:
                    name = ast.literal_eval(quoted)
                    unlink_semaphore(name)
                    found.append(f"semaphore left behind: {name}")
                case ["memory", quoted, file]:
                    name = ast.literal_eval(quoted)
                    if file in {"-", identity(name)}:
                        unlink_memory(name)
                        found.append(
                            "shared memory left behind:"
                            f" {name.lstrip('/')}"
                        )
    return found


def identity(name: str) -> str:
    """Which file a segment is: its device and its number there.

    Raises:
        FileNotFoundError: If there is no segment of this name.
    """
    file = import_module("_posixshmem").shm_open(name, os.O_RDONLY, 0)
    try:
        status = os.fstat(file)
    finally:
        os.close(file)
    return f"{status.st_dev}:{status.st_ino}"
