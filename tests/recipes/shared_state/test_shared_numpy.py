"""What the page says of a container with little shared memory."""

import shutil
import signal
import subprocess
import sys

import pytest

TOO_LARGE = """
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(create=True, size=1 << 20)
print(memory.size, flush=True)
memory.buf[:] = bytes(memory.size)
"""
# A machine's view of its own, with 64 kB of shared memory.
LITTLE = 'mount -t tmpfs -o size=64k tmpfs /dev/shm && exec "$@"'


def test_writing_beyond_the_limit_kills() -> None:
    """Making the memory goes well; writing to it is a bus error."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        pytest.skip("needs Linux and the program unshare")
    own = ["unshare", "--mount", "sh", "-c", LITTLE, "sh"]
    if subprocess.run([*own, "true"], check=False).returncode:
        pytest.skip("mounting is for root")
    done = subprocess.run(
        [*own, sys.executable, "-c", TOO_LARGE],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == [str(1 << 20)], done.stderr
    assert done.returncode == -signal.SIGBUS == -7
