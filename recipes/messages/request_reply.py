"""Ask another process, and get a reply to every request."""

import multiprocessing as mp
from multiprocessing.connection import Connection

PRICES = {"tea": 3, "coffee": 4}


def serve(server_end: Connection, client_end: Connection) -> None:
    """Reply to each request, until the client leaves or sends None.

    Args:
        server_end: The end of the pipe that the server uses.
        client_end: A copy of the other end, which is in the way here.
    """
    client_end.close()  # while any copy is open, recv sees no EOF
    with server_end:
        try:
            while (item := server_end.recv()) is not None:
                try:
                    server_end.send(PRICES[item])
                except KeyError as error:
                    server_end.send(error)  # the client is waiting
        except EOFError:
            print("[server] EOFError: the client has left", flush=True)


def ask(connection: Connection, item: str | None) -> int:
    """Send one request and wait for its reply.

    Raises:
        KeyError: If the server does not know the item.
        EOFError: If the server has left.
    """
    connection.send(item)
    reply: int | KeyError = connection.recv()
    if isinstance(reply, KeyError):
        raise reply
    return reply


def talk(items: list[str | None]) -> None:
    """Start a server and ask it for the price of each item."""
    client_end, server_end = mp.Pipe()
    server = mp.Process(target=serve, args=(server_end, client_end))
    server.start()
    server_end.close()  # the server has its own copy
    with client_end:
        for item in items:
            try:
                print(f"{item}: {ask(client_end, item)}", flush=True)
            except KeyError:
                print(f"{item}: KeyError, as a reply", flush=True)
            except EOFError:
                print("EOFError: the server has left", flush=True)
    server.join()
    print("exit code of the server:", server.exitcode)


def main() -> None:
    """Leave one server, and let another one leave first."""
    talk(["tea", "cocoa", "coffee"])
    talk(["tea", None])


if __name__ == "__main__":
    main()
