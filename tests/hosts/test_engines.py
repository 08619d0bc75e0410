"""Dask and MPI between two machines: what a lost one costs."""

import os
import signal
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.hosts.conftest import Host, Program

PORT = 8786
SCRIPTS = Path(sysconfig.get_path("scripts"))
# How long until a connection counts as lost: 30 seconds unless told, and
# Dask takes no less than 11.
QUICK = "DASK_DISTRIBUTED__COMM__TIMEOUTS__TCP=11s"
SQUARES = """
import sys, time
from pathlib import Path
from distributed import Client

def square(number):
    time.sleep(0.1)
    return number**2

with Client(sys.argv[1]) as client:
    client.wait_for_workers(2)
    futures = client.map(square, range(60))
    print("begun", flush=True)
    print(sum(client.gather(futures)) == sum(n**2 for n in range(60)))
"""
TOTALS = """
from mpi4py.futures import MPIPoolExecutor

def size(payload):
    return len(payload)

if __name__ == "__main__":
    with MPIPoolExecutor() as executor:
        sizes = executor.map(size, [bytes(2**20)] * 8)
        print(sum(sizes) == 8 * 2**20, flush=True)
"""


def dask(host: Host, *words: str) -> Program:
    """Start one of Dask's programs on a machine."""
    return host.start(
        *("env", QUICK, sys.executable, "-m", "dask", *words)
    )


@pytest.fixture
def cluster(hosts: tuple[Host, Host]) -> tuple[Program, Program]:
    """A scheduler, a worker on each machine, and a client at work.

    Returns:
        The client and the far worker.
    """
    pytest.importorskip("distributed")
    near, _ = hosts
    address = f"tcp://{near.address}:{PORT}"
    dask(
        *(near, "scheduler", "--no-dashboard", "--no-show"),
        *("--host", near.address, "--port", str(PORT)),
    ).says("Scheduler at")
    workers = [
        dask(
            *(host, "worker", address, "--no-nanny", "--no-dashboard"),
            *("--nthreads", "1", "--host", host.address),
            *("--local-directory", str(near.folder / host.address)),
        )
        for host in hosts
    ]
    client = near.start(
        *("env", QUICK, sys.executable, "-c", SQUARES, address)
    )
    client.says("begun")
    return client, workers[1]


def test_dask_does_the_work_of_a_worker_that_is_killed(
    cluster: tuple[Program, Program],
) -> None:
    """The other machine takes over its tasks."""
    client, worker = cluster
    worker.process.send_signal(signal.SIGKILL)
    assert client.ends().split() == ["begun", "True"]


def test_dask_does_the_work_of_a_machine_that_is_cut_off(
    cluster: tuple[Program, Program], hosts: tuple[Host, Host]
) -> None:
    """When the connection counts as lost, the other takes over."""
    client, _ = cluster
    hosts[1].cut()
    text = client.ends()
    assert text.split()[0] == "begun"
    assert "True" in text.split()


def sent(host: Host) -> int:
    """How many bytes a machine has put on the cable."""
    counter = "/sys/class/net/cable/statistics/tx_bytes"
    return int(host.start("cat", counter).ends())


def test_mpi_sends_its_tasks_over_the_cable(
    hosts: tuple[Host, Host], tmp_path: Path
) -> None:
    """A master on one machine, a worker on the other, bytes between."""
    pytest.importorskip("mpi4py")
    near, far = hosts
    script = tmp_path / "totals.py"
    script.write_text(TOTALS, encoding="utf-8")
    # What ssh does between real machines; the first words are its own.
    shell = tmp_path / "shell"
    enter = f"nsenter --net=/run/netns/{far.name}"
    shell.write_text(f'#!/bin/sh\nshift 2\nexec {enter} sh -c "$*"\n')
    shell.chmod(0o755)
    before = sent(near)
    master = near.start(
        # Processes of one kernel would share memory, cable or not.
        *("env", "UCX_TLS=tcp,self", "UCX_NET_DEVICES=cable"),
        f"PATH={SCRIPTS}:{os.defpath}",
        *("mpiexec", "-launcher", "ssh", "-launcher-exec", str(shell)),
        *("-iface", "cable", "-n", "2"),
        *("-hosts", f"{near.address},{far.address}"),
        *(sys.executable, "-m", "mpi4py.futures", str(script)),
    )
    assert master.ends().split() == ["True"]
    assert sent(near) - before > 8 * 2**20
