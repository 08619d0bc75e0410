"""As long as the parent lives, the worker stays."""

import multiprocessing as mp

import pytest

from recipes.processes.leave_with_the_parent import work

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.mark.parametrize("method", mp.get_all_start_methods())
def test_worker_stays(method: str) -> None:
    """It says that it is at work, and nothing more."""
    context = mp.get_context(method)
    reader, writer = context.Pipe(duplex=False)
    worker = context.Process(  # type: ignore[attr-defined]
        target=work, args=(writer,), daemon=True
    )
    worker.start()
    writer.close()
    with reader:
        assert reader.recv() == "is at work"
        assert not reader.poll(0.3)
        worker.kill()
        worker.join()
    worker.close()
