"""A stand-in for shared memory that sees who forgets its lock."""

from collections.abc import Iterator
from contextlib import contextmanager


class Guarded:
    """A number, as of `Value`, that may only be touched under its lock."""

    def __init__(self) -> None:
        self.held = False
        self.number = 0

    @contextmanager
    def get_lock(self) -> Iterator[None]:
        """Hold the lock."""
        self.held = True
        yield
        self.held = False

    @property
    def value(self) -> int:
        """Read or write the number."""
        assert self.held
        return self.number

    @value.setter
    def value(self, number: int) -> None:
        assert self.held
        self.number = number
