"""No word that manager_objects stores anew can be lost."""

from typing import Any

from recipes.shared_state.manager_objects import sort_in


class Lock:
    """A lock that knows whether it is held."""

    held = False

    def __enter__(self) -> None:
        self.held = True

    def __exit__(self, *_: object) -> None:
        self.held = False


class Guarded(dict[str, list[str]]):
    """Lists that may only be read and stored under a lock."""

    lock: Lock

    def __getitem__(self, letter: str) -> list[str]:
        assert self.lock.held
        return super().__getitem__(letter)

    def __setitem__(self, letter: str, words: list[str]) -> None:
        assert self.lock.held
        super().__setitem__(letter, words)


def test_lists_are_stored_under_the_lock() -> None:
    """From the copy to storing it anew, in one piece."""
    lock: Any = Lock()
    stored: Any = Guarded(a=[], b=[])
    stored.lock = lock
    other: Any = {"a": [], "b": []}
    sort_in(other, stored, other, lock, ["ant", "bee", "asp"])
    assert stored == {"a": ["ant", "asp"], "b": ["bee"]}
