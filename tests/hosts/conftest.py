"""Two machines with a cable between them, on this one.

Each machine is a network namespace, and the cable is a pair of virtual
devices. Linux, root and `ip` are needed; without them the tests are skipped.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.harness import recipes

PATIENCE = 60.0  # seconds that anything may take
STEP = 0.05  # between two looks
ENVIRONMENT = {
    "PYTHONPATH": str(recipes.ROOT),
    "PYTHONUNBUFFERED": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def ip(*words: str) -> str:
    """Run `ip`; what it says is in the error if it fails."""
    done = subprocess.run(
        ["ip", *words], text=True, capture_output=True, check=False
    )
    if done.returncode:
        raise OSError(f"ip {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


def why_not() -> str | None:
    """Why there can be no namespaces here."""
    if sys.platform != "linux":
        return "two machines are played by Linux alone"
    if os.geteuid() != 0:
        return "two machines can be played by root alone"
    if shutil.which("ip") is None:
        return "two machines need the program ip (iproute2)"
    return None


def until(ready: Callable[[], bool], what: str) -> None:
    """Wait for what others do, and not for all time."""
    deadline = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < deadline, f"waited for {what}"
        time.sleep(STEP)


@dataclass
class Program:
    """A program on one of the machines.

    Attributes:
        process: Its process, which has the input.
        written: The file with all that it writes.
    """

    process: "subprocess.Popen[str]"
    written: Path

    def text(self) -> str:
        """All that it has written until now."""
        return self.written.read_text("utf-8", errors="replace")

    def says(self, text: str) -> None:
        """Wait until it has written a text."""
        until(
            lambda: (
                text in self.text() or self.process.poll() is not None
            ),
            text,
        )
        assert text in self.text(), self.text()

    def ends(self, status: int = 0) -> str:
        """Wait for its end; return all that it wrote."""
        self.process.wait(PATIENCE)
        assert self.process.returncode == status, self.text()
        return self.text()

    def told(self, line: str) -> None:
        """Write a line to its input."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()


@dataclass
class Host:
    """A machine of its own as far as the network can tell.

    Attributes:
        name: The name of its namespace.
        address: Its address on the cable.
        folder: Where the output of its programs goes.
        programs: What has been started on it.
    """

    name: str
    address: str
    folder: Path
    programs: list[Program] = field(default_factory=list)

    def start(self, *command: str | Path) -> Program:
        """Start a program on this machine."""
        number = len(self.programs)
        written = self.folder / f"{self.name}-{number}.txt"
        with written.open("wb") as file:
            process = subprocess.Popen(
                ["ip", "netns", "exec", self.name, *command],
                stdin=subprocess.PIPE,
                stdout=file,
                stderr=subprocess.STDOUT,
                text=True,
                env=os.environ | ENVIRONMENT,
                cwd=self.folder,
            )
        program = Program(process, written)
        self.programs.append(program)
        return program

    def python(
        self, code: str, *arguments: str, python: str = sys.executable
    ) -> Program:
        """Start a Python program on this machine."""
        return self.start(python, "-c", code, *arguments)

    def connections(self) -> list[tuple[str, str, bool]]:
        """What the machine's connections are.

        Returns:
            The own address of each, the state as a number (`0A` listens),
            and whether something that it sent has not arrived.
        """
        table = self.start("cat", "/proc/net/tcp").ends()
        found = []
        for line in table.splitlines()[1:]:
            _, own, _, state, waiting, *_ = line.split()
            number, port = own.split(":")
            parts = bytes.fromhex(number)[::-1]
            address = f"{'.'.join(map(str, parts))}:{int(port, 16)}"
            unsent = int(waiting.split(":")[0], 16) > 0
            found.append((address, state, unsent))
        return found

    def listens(self, address: str, port: int) -> bool:
        """Whether a server is there; no connection disturbs it."""
        wanted = f"{address}:{port}", "0A"
        return any(c[:2] == wanted for c in self.connections())

    def is_connected(self) -> bool:
        """Whether its end of the cable is up."""
        shown = ip("-n", self.name, "link", "show", "cable")
        return "state UP" in shown

    def cut(self) -> None:
        """Pull the cable out of this machine."""
        ip("-n", self.name, "link", "set", "cable", "down")

    def mend(self) -> None:
        """Plug it in again."""
        ip("-n", self.name, "link", "set", "cable", "up")

    def clear(self) -> None:
        """End what was started here, and what that has started."""
        for number in ip("netns", "pids", self.name).split():
            with suppress(ProcessLookupError):
                os.kill(int(number), 9)
        for program in self.programs:
            with suppress(OSError), program.process:
                program.process.kill()


def remove_left(folder: Path) -> None:
    """Remove what a run that was killed could not remove."""
    for name in ip("netns", "list").split():
        found = re.fullmatch(r"cookbook-(\d+)-\d", name)
        if found and not Path("/proc", found[1]).exists():
            with suppress(OSError):  # another run does it
                Host(name, "", folder).clear()
                ip("netns", "del", name)


@pytest.fixture
def hosts(tmp_path: Path) -> Iterator[tuple[Host, Host]]:
    """Two machines and a cable; nothing of them stays."""
    if reason := why_not():
        pytest.skip(reason)
    found = [
        Host(f"cookbook-{os.getpid()}-{n}", f"10.77.0.{n}", tmp_path)
        for n in (1, 2)
    ]
    made = []
    remove_left(tmp_path)
    try:
        for host in found:
            try:
                ip("netns", "add", host.name)
            except OSError as error:
                pytest.skip(f"no network namespaces here: {error}")
            made.append(host)
        near, far = found
        cable = "link", "add", "cable", "type", "veth", "peer", "cable"
        ip("-n", near.name, *cable, "netns", far.name)
        for host in found:
            inside = "-n", host.name
            ip(
                *inside,
                "addr",
                "add",
                f"{host.address}/24",
                "dev",
                "cable",
            )
            ip(*inside, "link", "set", "lo", "up")
            ip(*inside, "link", "set", "cable", "up")
        for host in found:
            until(host.is_connected, "the cable")
        yield near, far
    finally:
        for host in made:
            host.clear()
            ip("netns", "del", host.name)
