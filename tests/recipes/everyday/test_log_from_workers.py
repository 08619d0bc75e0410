"""log_from_workers: the listener has ended, and the file is closed."""

from logging import FileHandler, Handler
from logging.handlers import QueueListener
from typing import Any

import pytest

from recipes.everyday import log_from_workers as recipe


def test_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have by the time that main returns."""
    files: list[FileHandler] = []
    ended: list[bool] = []

    class Listener(QueueListener):
        """Note whether the file is open as the last record comes."""

        def __init__(self, queue: Any, *handlers: Handler) -> None:
            files.extend(
                handler
                for handler in handlers
                if isinstance(handler, FileHandler)
            )
            super().__init__(queue, *handlers)

        def stop(self) -> None:
            """Stop, and look at the file."""
            super().stop()
            ended.append(files[0].stream is not None)

    monkeypatch.setattr(recipe, "QueueListener", Listener)
    recipe.main()
    assert ended == [True]
    [file] = files
    assert not file.stream
