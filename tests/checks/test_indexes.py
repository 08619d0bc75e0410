"""The index by API says what a script really uses."""

import ast

import pytest

from docs.generator.indexes import documented, used

PIPE = """
import multiprocessing as mp
from multiprocessing.connection import Connection

def work(writer: Connection) -> None:
    writer.close()

reader, other = mp.Pipe()
workers = [mp.Process(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
reader.recv()
"""
OWN = """
from concurrent.futures import ProcessPoolExecutor

class Numbers:
    def __init__(self):
        self.done = 0

with ProcessPoolExecutor() as executor:
    executor.submit(print).result()
print(Numbers().done)
"""


@pytest.mark.parametrize(
    ("source", "has", "has_not"),
    [
        (
            PIPE,
            [
                "multiprocessing.Pipe",
                "multiprocessing.connection.Connection.close",
                "multiprocessing.connection.Connection.recv",
                "multiprocessing.Process.start",
            ],
            ["multiprocessing.Process.close"],
        ),
        (
            OWN,
            [
                "concurrent.futures.Executor.submit",
                "concurrent.futures.Future.result",
            ],
            ["concurrent.futures.Future.done"],
        ),
    ],
)
def test_methods_belong_to_what_they_are_called_on(
    source: str, has: list[str], has_not: list[str]
) -> None:
    """As far as the script says what that is."""
    found = used(ast.parse(source), documented())
    assert set(has) <= found
    assert not set(has_not) & found
