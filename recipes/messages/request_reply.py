"""Ask another process, and get a reply to every request."""

import multiprocessing as mp
from contextlib import suppress
from multiprocessing.connection import Connection
from uuid import uuid4

PRICES = {"tea": 3, "coffee": 4}


def serve(server_end: Connection, client_end: Connection) -> None:
    """Reply to each request until the client has closed its end."""
    client_end.close()  # a copy; while one is open, no EOFError comes
    with server_end, suppress(EOFError, OSError):
        while True:
            ticket, item = server_end.recv()
            try:
                server_end.send((ticket, PRICES[item]))
            except Exception as error:  # the client is waiting
                server_end.send((ticket, error))


def ask(connection: Connection, item: str, timeout: float = 60) -> int:
    """Return the reply to a request, or raise what the server did."""
    ticket = uuid4()
    connection.send((ticket, item))
    while connection.poll(timeout):
        answered, reply = connection.recv()
        if answered == ticket:  # else it is late, and given up
            if isinstance(reply, Exception):
                raise reply
            return int(reply)
    raise TimeoutError(f"no reply within {timeout} s")


def main() -> None:
    """Ask a server for three prices, of which it knows two."""
    client_end, server_end = mp.Pipe()
    server = mp.Process(target=serve, args=(server_end, client_end))
    server.start()
    server_end.close()  # the server has its own copy
    with client_end:
        for item in "tea", "cocoa", "coffee":
            try:
                print(f"{item}: {ask(client_end, item)}")
            except KeyError:
                print(f"{item}: the server raised KeyError")
    server.join()
    print("exit code of the server:", server.exitcode)


if __name__ == "__main__":
    main()
