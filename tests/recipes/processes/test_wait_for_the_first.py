"""A worker is served until its pipe ends, however much it sends."""

import multiprocessing as mp

import pytest

from recipes.processes.wait_for_the_first import serve, tidy_up

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_serve(capsys: pytest.CaptureFixture[str]) -> None:
    """Each message is printed; after the last one the worker is joined."""
    reader, writer = mp.Pipe(duplex=False)
    worker = mp.Process(target=tidy_up, name="worker")
    worker.start()
    with writer:
        for rows in "20 rows", "40 rows":
            writer.send(rows)
            assert serve(reader, worker) is True
            assert capsys.readouterr().out == f"[worker] {rows}\n"
    assert serve(reader, worker) is False
    assert reader.closed
    assert worker.exitcode == 0
    ended = capsys.readouterr().out
    assert ended == "[worker] ended with exit code 0\n"
    worker.close()
