"""The comparison of outputs, and the reading of golden files."""

from itertools import permutations
from pathlib import Path

import pytest

from tests.harness import recipes
from tests.harness.golden import blocks, compare, compare_stderr

LINES = ["[a] 1", "[a] 2", "[b] 1", "[b] 2", "[c] 1"]


def text(lines: list[str]) -> str:
    """Lines as a program prints them."""
    return "".join(f"{line}\n" for line in lines)


def in_order(lines: tuple[str, ...]) -> bool:
    """Whether each actor says 1 before 2."""
    return all(
        lines.index(f"[{actor}] 1") < lines.index(f"[{actor}] 2")
        for actor in "ab"
    )


def test_a_text_is_cut_into_barriers_and_runs() -> None:
    """A run maps each actor to its lines; other lines stand alone."""
    assert blocks("start\n[a] 1\n[b] 1\n[a] 2\nend\n[a] 3\n") == [
        "start\n",
        {"a": ["[a] 1\n", "[a] 2\n"], "b": ["[b] 1\n"]},
        "end\n",
        {"a": ["[a] 3\n"]},
    ]


@pytest.mark.parametrize("lines", list(permutations(LINES)))
def test_actors_interleave_but_keep_their_order(
    lines: tuple[str, ...],
) -> None:
    """Of all orders, just those pass in which no actor contradicts itself."""
    found = compare(text(LINES), text(list(lines)))
    assert (found == []) == in_order(lines)


@pytest.mark.parametrize(
    "actual",
    [
        "a\nb",
        "a\r\nb\n",
        "a\nb\n\n",
        "\na\nb\n",
        "a \nb\n",
        "b\na\n",
        "a\x0cb\n",
        "a\u2028b\n",
        "",
    ],
)
def test_lines_without_an_actor_are_compared_exactly(
    actual: str,
) -> None:
    """Line ends, blank lines and blanks count as well."""
    assert compare("a\nb\n", actual)


@pytest.mark.parametrize(
    ("actual", "fault"),
    [
        ("[a] 1\r\n[b] 1\r\n", "lines end in CR LF"),
        ("[b] 1\n[a] 1", "the last line lacks its newline"),
    ],
)
def test_line_end_alone_is_named(actual: str, fault: str) -> None:
    """Where only the ends of lines differ, nothing else is blamed."""
    assert compare("[a] 1\n[b] 1\n", actual) == [fault]


def test_what_moves_the_cursor_is_shown_by_its_escape() -> None:
    """A difference can be seen on the screen."""
    report = "\n".join(compare("1 2\n", "1\r2\n"))
    assert "\r" not in report
    assert r"1\r2" in report


def test_difference_is_shown_actor_by_actor() -> None:
    """The report names who said what, with - expected and + came."""
    found = compare("[a] 1\n[b] 1\nend\n", "[a] 1\n[b] 2\nend\n")
    assert found == [
        "missing line: '[b] 1'",
        "extra line: '[b] 2'",
        "[b]\n    - [b] 1\n    + [b] 2",
    ]


@pytest.mark.parametrize(
    ("pattern", "stderr", "same"),
    [
        ("", "", True),
        ("", "x\n", False),
        ("took [..] s\n", "took 0.5 s\n", True),
        ("took [..] s\n", "took 0.5 s\ntook 0.6 s\n", False),
        ("took [..] s\n", "took 0.5\n s\n", False),
        ("took [..] s\n", "", False),
        ("a.b\n", "axb\n", False),
    ],
)
def test_stderr_has_gaps_within_a_line(
    pattern: str, stderr: str, same: bool
) -> None:
    """`[..]` stands for any text of one line, and nothing else does."""
    assert (compare_stderr(pattern, stderr) == []) == same


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            None,
            "golden/pools/x.txt is missing; write it with: nox -s recipes",
        ),
        (b"a\nb\r\nc\n", "golden/pools/x.txt:2: ends in CR"),
        (
            b"a\nb",
            "golden/pools/x.txt: the last line lacks its newline",
        ),
    ],
)
def test_bad_golden_file_is_told_in_one_line(
    content: bytes | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Which file, what is wrong with it, and what to do."""
    monkeypatch.setattr(recipes, "ROOT", tmp_path)
    monkeypatch.setattr(recipes, "GOLDEN", tmp_path / "golden")
    path = tmp_path / "golden/pools/x.txt"
    path.parent.mkdir(parents=True)
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ValueError, match=r"^[^\n]+$") as caught:
        recipes.read_golden("pools/x")
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("pools/paralel_map", "nearest: pools/parallel_map"),
        ("parallel_map", "nearest: pools/parallel_map"),
        ("zzz", "their names are in recipes/"),
    ],
)
def test_unknown_recipe_gets_the_nearest_names(
    name: str, nearest: str
) -> None:
    """A slip of the pen is answered with what was meant."""
    assert nearest in recipes.nearest(name)
