"""The server survives any request, and late replies do no harm."""

import multiprocessing as mp
import os
import runpy
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any
from uuid import uuid4

import pytest

from tests.harness.recipes import script

RECIPE = runpy.run_path(str(script("messages/request_reply")))
ask: Callable[..., int] = RECIPE["ask"]


@pytest.fixture
def client() -> Iterator[Connection]:
    """The end of a pipe at whose other end the server runs."""
    client_end, server_end = mp.Pipe()
    copy, other = mp.Pipe()  # in a thread there is no copy to close
    arguments = server_end, copy
    server = Thread(target=RECIPE["serve"], args=arguments)
    server.start()
    with client_end, other:
        yield client_end
    server.join(10)
    assert not server.is_alive()


@pytest.mark.parametrize("request_", ["cocoa", ["tea"], None, 3.5])
def test_bad_request(client: Connection, request_: Any) -> None:
    """An error comes back, and the server goes on."""
    with pytest.raises((KeyError, TypeError)):
        ask(client, request_)
    assert ask(client, "tea") == 3


def test_reply_that_does_not_pickle(
    client: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client is told of it, too."""
    monkeypatch.setitem(RECIPE["PRICES"], "milk", lambda: 2)
    with pytest.raises(Exception, match=r"pickle|local object"):
        ask(client, "milk")
    assert ask(client, "tea") == 3


def test_late_reply(client: Connection) -> None:
    """The reply to a request given up is not taken for another's."""
    client.send((uuid4(), "coffee"))  # nobody waits for this one
    assert ask(client, "tea") == 3


def test_no_reply_in_time() -> None:
    """A server that does not answer is given up."""
    client_end, server_end = mp.Pipe()
    with (
        client_end,
        server_end,
        pytest.raises(TimeoutError, match=r"^no reply within 0.01 s$"),
    ):
        ask(client_end, "tea", timeout=0.01)


def test_client_leaves_without_its_reply() -> None:
    """The server ends without an error, also while it replies."""
    client_end, server_end = mp.Pipe()
    copy, other = mp.Pipe()
    with client_end:
        for _ in range(3):
            client_end.send((uuid4(), "tea"))
    with other:
        RECIPE["serve"](server_end, copy)
    assert server_end.closed


@pytest.mark.skipif(os.name == "nt", reason="a message is whole there")
def test_client_dies_in_the_middle_of_a_request() -> None:
    """The server ends without an error."""
    client_end, server_end = mp.Pipe()
    copy, other = mp.Pipe()
    with client_end:
        size = (100).to_bytes(4, "big")
        os.write(client_end.fileno(), size + b"half of the request")
    with other:
        RECIPE["serve"](server_end, copy)
    assert server_end.closed
