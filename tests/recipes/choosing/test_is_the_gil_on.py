"""is_the_gil_on: the answers of builds other than this one."""

import sys
import sysconfig
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest

from recipes.choosing import is_the_gil_on as recipe


@pytest.mark.parametrize("setting", [None, 0, 1])
def test_build(
    monkeypatch: pytest.MonkeyPatch, setting: int | None
) -> None:
    """It is the setting of the build, which older Pythons lack."""
    settings = {"Py_GIL_DISABLED": setting}
    monkeypatch.setattr(sysconfig, "get_config_var", settings.get)
    assert recipe.can_do_without() is (setting == 1)


@pytest.mark.parametrize("on", [True, False])
def test_now(monkeypatch: pytest.MonkeyPatch, on: bool) -> None:
    """Python is asked, and threads are used only without the GIL."""
    monkeypatch.setattr(
        sys, "_is_gil_enabled", lambda: on, raising=False
    )
    assert recipe.is_on() is on
    kind = ProcessPoolExecutor if on else ThreadPoolExecutor
    with recipe.choose(1) as executor:
        assert type(executor) is kind


def test_older(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python that cannot be asked has the GIL."""
    monkeypatch.delattr(sys, "_is_gil_enabled", raising=False)
    assert recipe.is_on() is True
