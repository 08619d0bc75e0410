"""one_big_file: where a file is cut, whatever its lines."""

from itertools import pairwise
from pathlib import Path

import pytest

from recipes.everyday.one_big_file import cut

LINES = [b"Ann;25\n", b"Bob;7\n", b"Eve;-10\n", b"J;1\n", b"Zoe;500\n"]
LONGEST = max(map(len, LINES))


@pytest.mark.parametrize("end", [b"", b"Kim;3"])
def test_parts(tmp_path: Path, end: bytes) -> None:
    """Each ends a line, and is about as large as it should be."""
    path, content = tmp_path / "file", b"".join(LINES * 3) + end
    path.write_bytes(content)
    for size in range(1, len(content) + 2):
        parts = cut(path, size)
        assert parts[0][0] == 0
        assert parts[-1][1] == len(content)
        assert all(one[1] == two[0] for one, two in pairwise(parts))
        for start, stop in parts[:-1]:
            assert size < stop - start <= size + LONGEST
            assert content[:stop].endswith((b"\n", end or b"\n"))
        assert parts[-1][1] - parts[-1][0] <= size


def test_empty(tmp_path: Path) -> None:
    """An empty file is a part without a line."""
    path = tmp_path / "file"
    path.touch()
    assert cut(path, 1) == [(0, 0)]
