# /// script
# requires-python = ">=3.14"
# ///
"""Isolate tasks in interpreters that live within one process."""

import os
import threading
from concurrent.futures import InterpreterPoolExecutor

words: list[str] = []


def note(word: str) -> tuple[int, int]:
    """Add a word to the list; return its length, and the process."""
    words.append(word)
    return len(words), os.getpid()


def old_module() -> None:
    """Import a module that was written for one interpreter."""
    import tracemalloc  # noqa: F401


def daemon_thread() -> None:
    """Start a thread that is not waited for."""
    threading.Thread(target=print, daemon=True).start()


def main() -> None:
    """Use an interpreter apart from the main one."""
    with InterpreterPoolExecutor(1) as executor:
        notes = list(executor.map(note, "abc"))
        print("its own list:", [length for length, _ in notes])
        print("the main one:", len(words))
        print(
            "one process:", {pid for _, pid in notes} == {os.getpid()}
        )
        for task in (old_module, daemon_thread):
            error = executor.submit(task).exception()
            print(f"{task.__name__}: {type(error).__name__}")


if __name__ == "__main__":
    main()
