"""What a page says of a mistake is understood, and held against the run."""

from pathlib import Path

import pytest

from docs.generator.mistakes import METHODS, Mistake, condition, parse
from tests.harness import mistakes, recipes

PAGE = """
## When it goes wrong {{ #when-it-goes-wrong }}

### It goes wrong {{ #it{attributes} }}

{block}

## Choosing {{ #choosing }}
"""
WAITS = """
import multiprocessing as mp

if __name__ == "__main__":
    print("waiting", flush=True)
    mp.Queue().get()
"""
WORKS = "while True: pass"
RAISES = "raise ValueError('no')"


def told(attributes: str = "", block: str = "") -> Mistake:
    """A mistake as a page tells it."""
    given = f" {attributes}" if attributes else ""
    text = PAGE.format(attributes=given, block=block)
    (mistake,) = parse("pools/made_up.md", text)
    return mistake


@pytest.mark.parametrize(
    ("english", "chinese", "holds", "fails"),
    [
        (
            "Python 3.14 and newer, spawn",
            "Python 3.14 及以上，spawn",
            ((3, 15, 2), "spawn"),
            ((3, 13, 0), "spawn"),
        ),
        (
            "up to Python 3.13",
            "Python 3.13 及以下",
            ((3, 13, 8), "fork"),
            ((3, 14, 0), "fork"),
        ),
        (
            "Python 3.12 to 3.14, spawn and forkserver",
            "Python 3.12 到 3.14，spawn 和 forkserver",
            ((3, 12, 1), "forkserver"),
            ((3, 12, 1), "fork"),
        ),
        (
            "Python 3.11 and 3.12",
            "Python 3.11 和 3.12",
            ((3, 12, 1), "fork"),
            ((3, 13, 0), "fork"),
        ),
        (
            "Python 3.13.8 and newer",
            "Python 3.13.8 及以上",
            ((3, 13, 8), "fork"),
            ((3, 13, 7), "fork"),
        ),
        (
            "spawn and forkserver, except Python 3.14 with forkserver",
            "spawn 和 forkserver，不含 Python 3.14 的 forkserver",
            ((3, 14, 1), "spawn"),
            ((3, 14, 1), "forkserver"),
        ),
    ],
)
def test_both_languages_say_when(
    english: str,
    chinese: str,
    holds: tuple[tuple[int, ...], str],
    fails: tuple[tuple[int, ...], str],
) -> None:
    """A title means the same in both, and includes what it says."""
    found = condition(english, "here")
    assert condition(chinese, "here") == found
    assert found.holds(*holds, "Linux")
    assert not found.holds(*fails, "Linux")
    for language in "en", "zh":
        assert condition(found.words(language), "here") == found


@pytest.mark.parametrize(
    "attributes",
    [".vanishes", 'data-at="bed"', 'data-on="Tuesday"', 'data-by="me"'],
)
def test_what_cannot_be_tested_is_refused(attributes: str) -> None:
    """A class or a condition that says nothing is no expectation."""
    with pytest.raises(ValueError, match=r"pools/made_up\.md#it"):
        told(attributes)


def test_two_texts_for_one_case_are_refused() -> None:
    """A page says one thing of each Python and start method."""
    block = '```text title="fork"\nA: b\n```\n' * 2
    with pytest.raises(ValueError, match="more than one error text"):
        mistakes.expected(told(block=block), "fork")


def test_a_title_wins_over_none() -> None:
    """The text without a title is for all other cases."""
    block = '```text\nA: b\n```\n\n```text title="spawn"\nC: d\n```'
    texts = {}
    for method in METHODS:
        wanted = mistakes.expected(told(block=block), method)
        assert wanted is not None
        assert wanted.error is not None
        texts[method] = wanted.error.text
    assert texts == {
        "fork": "A: b\n",
        "spawn": "C: d\n",
        "forkserver": "A: b\n",
    }


@pytest.mark.parametrize(
    ("program", "attributes", "block", "fault"),
    [
        (WAITS, '.hangs data-at="get"', "", ""),
        (
            WAITS,
            '.hangs data-at="join"',
            "",
            "expected to hang in join",
        ),
        (WAITS, "", "```text\nValueError: no\n```", "expected to end"),
        (RAISES, "", "```text\nValueError: no\n```", ""),
        (
            RAISES,
            "",
            "```text\nValueError: n\n```",
            "expected on stderr",
        ),
        (
            RAISES,
            "",
            "```text\nalueError: …\n```",
            "expected on stderr",
        ),
        (RAISES, ".hangs", "", "expected to hang, ended: 1"),
        (RAISES, ".endless", "", "expected to go on and on"),
        (WORKS, ".endless", "", ""),
    ],
)
def test_what_happens_is_held_against_the_page(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    program: str,
    attributes: str,
    block: str,
    fault: str,
) -> None:
    """Each difference between page and program is named."""
    monkeypatch.setattr(mistakes, "MISTAKES", tmp_path)
    mistake = told(attributes, block)
    path = mistakes.program(mistake)
    path.parent.mkdir(parents=True)
    path.write_text(program)
    if program == WAITS:
        mistakes.golden(mistake).write_text("waiting\n")
    method = recipes.METHODS[0]
    wanted = mistakes.expected(mistake, method)
    assert wanted is not None
    monkeypatch.setattr(recipes, "ROOT", tmp_path)
    found = mistakes.judge(
        mistake, wanted, mistakes.show(mistake, method)
    )
    assert found[0].startswith(fault) if fault else not found, found


def test_missing_golden_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong result is shown by what the program prints."""
    monkeypatch.setattr(mistakes, "MISTAKES", tmp_path)
    monkeypatch.setattr(recipes, "ROOT", tmp_path)
    mistake = told(".wrong")
    path = mistakes.program(mistake)
    path.parent.mkdir(parents=True)
    path.write_text("print(1)")
    wanted = mistakes.expected(mistake, "fork")
    assert wanted is not None
    (found,) = mistakes.judge(
        mistake, wanted, mistakes.show(mistake, recipes.METHODS[0])
    )
    assert "it.txt is missing; write it with" in found
