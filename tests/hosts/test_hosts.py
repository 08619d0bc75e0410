"""network_queue between two machines: who is served, and who is not."""

import os
import pickle
import random
import shutil
import struct
import sys
from pathlib import Path

import pytest

from tests.hosts.conftest import Host, Program, until

PORT = 50000
KEY = "only for this test"
ANSWERS = "[(2, 4), (3, 9), (4, 16), (5, 25), (6, 36), (7, 49)]"
SERVE = """
import sys
from recipes.scaling_out import network_queue

address, key = (sys.argv[1], int(sys.argv[2])), sys.argv[3].encode()
network_queue.serve(address, key, workers=0)
"""
WORK = """
import sys
from recipes.scaling_out import network_queue

address, key = (sys.argv[1], int(sys.argv[2])), sys.argv[3].encode()
network_queue.work(address, key)
print("the end")
"""
SLOW = (
    """
from recipes.scaling_out import network_queue

def square(task, tries):
    print("at work", flush=True)
    input()
    return task**2

network_queue.square = square
"""
    + WORK
)
# Sends what it is told, and keeps the connection open.
STRANGER = """
import socket, sys, threading

sent = bytes.fromhex(sys.argv[3])
with socket.create_connection((sys.argv[1], int(sys.argv[2]))) as stranger:
    stranger.sendall(sent)
    print("sent", flush=True)
    threading.Event().wait()
"""
# Stands between a worker and the server, knows no key, and passes on all
# messages until both sides have proved theirs. Then it sends its own.
RELAY = """
import socket, struct, sys, threading

def receive(side, size):
    data = b""
    while len(data) < size:
        part = side.recv(size - len(data))
        if not part:
            raise SystemExit
        data += part
    return data

def message(side):
    head = receive(side, 4)
    return head, receive(side, struct.unpack("!i", head)[0])

def pass_on(source, target):
    while True:
        target.sendall(b"".join(message(source)))

with socket.create_server((sys.argv[1], 60000)) as listening:
    print("listening", flush=True)
    client, _ = listening.accept()
server = socket.create_connection((sys.argv[2], int(sys.argv[3])))
threading.Thread(
    target=pass_on, args=(server, client), daemon=True
).start()
body = b""
while not body.startswith(b"#WELCOME#"):
    head, body = message(client)
    server.sendall(head + body)
message(client)  # what the worker asks
own = bytes.fromhex(sys.argv[4])
server.sendall(struct.pack("!i", len(own)) + own)
print("replaced", flush=True)
threading.Event().wait()
"""
# Writes all that the cable carries into its output.
LISTENER = """
import socket, sys

cable = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.ntohs(3))
cable.bind(("cable", 0))
print("listening", flush=True)
while True:
    sys.stdout.buffer.write(cable.recv(65536))
    sys.stdout.buffer.flush()
"""
PYTHONS = [f"python3.{minor}" for minor in range(11, 16)]


class Code:
    """Runs when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """Ask pickle to print."""
        return print, ("the relay's code runs here",)


def serve(
    host: Host, address: str = "", python: str = sys.executable
) -> Program:
    """Start the server, and wait until it listens."""
    where = address or host.address
    server = host.python(SERVE, where, str(PORT), KEY, python=python)
    until(
        lambda: (
            host.listens(where, PORT)
            or server.process.poll() is not None
        ),
        "the server",
    )
    return server


def work(
    host: Host,
    server: Host,
    key: str = KEY,
    code: str = WORK,
    python: str = sys.executable,
) -> Program:
    """Start a worker."""
    return host.python(
        code, server.address, str(PORT), key, python=python
    )


def finish(host: Host, server: Host, program: Program) -> None:
    """Have two workers do all tasks; number 5 kills one of them."""
    workers = [work(host, server) for _ in range(2)]
    assert ANSWERS in program.ends()
    ends = sorted(w.process.wait(60) for w in workers)
    assert ends == [-9, 0], [w.text() for w in workers]


def test_right_key(hosts: tuple[Host, Host]) -> None:
    """All tasks are done, though a worker was killed."""
    near, far = hosts
    finish(far, near, serve(near))


def test_wrong_key(hosts: tuple[Host, Host]) -> None:
    """It is told so, gets no task, and disturbs nobody."""
    near, far = hosts
    server = serve(near)
    stranger = work(far, near, key="another one")
    assert (
        stranger.ends(1).rstrip().endswith("digest sent was rejected")
    )
    finish(far, near, server)


def test_strangers(hosts: tuple[Host, Host]) -> None:
    """HTTP, noise, impossible lengths, and one that says nothing."""
    near, far = hosts
    server = serve(near)
    generator = random.Random(7)
    for sent in [
        b"GET / HTTP/1.1\r\nHost: near\r\n\r\n",
        generator.randbytes(1000),
        struct.pack("!i", 2**31 - 1) + b"a",
        struct.pack("!i", -1) + struct.pack("!Q", 2**62),
        struct.pack("!i", -5),
        struct.pack("!i", 5) + pickle.dumps(Code()),
        b"",
    ]:
        command = STRANGER, near.address, str(PORT), sent.hex()
        far.python(*command).says("sent")
    finish(far, near, server)
    assert "code runs" not in server.text()


@pytest.mark.parametrize("other", PYTHONS)
def test_other_pythons(hosts: tuple[Host, Host], other: str) -> None:
    """Workers of another Python, and a server of another Python."""
    path = shutil.which(other)
    if path is None:
        pytest.skip(f"{other} is not on PATH")
    near, far = hosts
    for server, worker in (
        (sys.executable, path),
        (path, sys.executable),
    ):
        program = serve(near, python=server)
        workers = [work(far, near, python=worker) for _ in range(2)]
        assert ANSWERS in program.ends()
        assert {w.process.wait(60) for w in workers} == {-9, 0}


def test_killed_at_work(hosts: tuple[Host, Host]) -> None:
    """Its task goes to another one when the lease has run out."""
    near, far = hosts
    server = serve(near)
    victim = work(far, near, code=SLOW)
    victim.says("at work")
    victim.process.kill()
    assert victim.process.wait(60) == -9
    finish(far, near, server)


def test_cable_pulled(hosts: tuple[Host, Host]) -> None:
    """The work goes on without the machine that is gone."""
    near, far = hosts
    server = serve(near)
    lost = work(far, near, code=SLOW)
    lost.says("at work")
    far.cut()
    finish(near, near, server)
    lost.told("go on")
    until(lambda: any(c[2] for c in far.connections()), "the answer")
    assert lost.process.poll() is None  # it does not notice, and waits
    far.mend()
    assert "the end" in lost.ends()  # the server is gone


def test_cable_plugged_in_again(hosts: tuple[Host, Host]) -> None:
    """A connection outlives a short break; no answer is lost."""
    near, far = hosts
    server = serve(near)
    worker = work(far, near, code=SLOW)
    worker.says("at work")
    far.cut()
    worker.told("go on")  # and its answer cannot leave the machine
    until(lambda: any(c[2] for c in far.connections()), "the answer")
    far.mend()
    for _ in range(20):
        worker.told("go on")
    assert ANSWERS in server.ends()
    assert "the end" in worker.ends()


def test_relay(hosts: tuple[Host, Host]) -> None:
    """Who stands in between needs no key to run code in the server."""
    near, far = hosts
    server = serve(near)
    own = pickle.dumps(Code()).hex()
    relay = far.python(RELAY, far.address, near.address, str(PORT), own)
    relay.says("listening")
    far.python(WORK, far.address, "60000", KEY)
    relay.says("replaced")
    server.says("the relay's code runs here")


SSHD = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin")


@pytest.mark.skipif(
    None in {SSHD, shutil.which("ssh"), shutil.which("ssh-keygen")},
    reason="the tunnel needs ssh, sshd and ssh-keygen (OpenSSH)",
)
def test_tunnel(hosts: tuple[Host, Host], tmp_path: Path) -> None:
    """The server cannot be reached but through ssh, which encrypts."""
    near, far = hosts
    assert SSHD is not None
    for name in "server", "user":
        make = "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f"
        near.start(*make, tmp_path / name).ends()
    options = {
        "HostKey": tmp_path / "server",
        "AuthorizedKeysFile": tmp_path / "user.pub",
        "ListenAddress": f"{near.address}:2222",
        "PidFile": "none",
        "StrictModes": "no",
        "UsePAM": "no",
    }
    # Each namespace has mounts of its own, so this /run is sshd's alone.
    begin = 'mount -t tmpfs run /run && mkdir /run/sshd && exec "$@"'
    words = [f"-o{name}={value}" for name, value in options.items()]
    sshd = near.start(
        *("sh", "-c", begin, "sh"),
        *(SSHD, "-D", "-e", "-f", "/dev/null", *words),
    )
    until(
        lambda: (
            near.listens(near.address, 2222)
            or sshd.process.poll() is not None
        ),
        "sshd",
    )
    assert sshd.process.poll() is None, sshd.text()
    listener = far.python(LISTENER)
    listener.says("listening")
    server = serve(near, "127.0.0.1")
    refused = work(far, near)
    assert "ConnectionRefusedError" in refused.ends(1)
    known = "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null"
    tunnel = far.start(
        *("ssh", "-N", "-F", "/dev/null", "-i", tmp_path / "user"),
        *(f"-o{option}" for option in (*known, "BatchMode=yes")),
        *("-L", f"127.0.0.1:{PORT}:127.0.0.1:{PORT}"),
        *("-p", "2222", f"root@{near.address}"),
    )
    until(
        lambda: (
            far.listens("127.0.0.1", PORT)
            or tunnel.process.poll() is not None
        ),
        "the tunnel",
    )
    assert tunnel.process.poll() is None, tunnel.text() + sshd.text()
    workers = [
        far.python(WORK, "127.0.0.1", str(PORT), KEY) for _ in range(2)
    ]
    assert ANSWERS in server.ends(), tunnel.text()
    assert {w.process.wait(60) for w in workers} == {-9, 0}
    assert "swap" not in listener.text()


def test_no_tunnel(hosts: tuple[Host, Host]) -> None:
    """Without one, the cable carries everything as it is."""
    near, far = hosts
    listener = far.python(LISTENER)
    listener.says("listening")
    finish(far, near, serve(near))
    listener.says("swap")
    assert KEY not in listener.text()
