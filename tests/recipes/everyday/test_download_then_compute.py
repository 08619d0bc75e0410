"""download_then_compute: a slow page, and a computer with a proxy."""

from concurrent.futures import Executor
from http.server import ThreadingHTTPServer
from threading import Event, Thread
from urllib.error import HTTPError
from urllib.request import build_opener

import pytest

from recipes.everyday import download_then_compute as recipe


def test_quick_before_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow page comes only after a quick one has been counted."""
    counted, waited = Event(), []
    original = recipe.fetch_and_count

    class Slow(recipe.Site):
        """A site whose page of nine words waits."""

        def do_GET(self) -> None:
            """Send the page, the slow one after the event."""
            if self.path == "/missing":
                return self.send_error(404)
            if self.path == "/9":
                waited.append(counted.wait(30))
            super().do_GET()

    def fetch_and_count(url: str, workers: Executor) -> int:
        """Tell that a page has been counted."""
        count = original(url, workers)
        counted.set()
        return count

    monkeypatch.setattr(recipe, "fetch_and_count", fetch_and_count)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
        Thread(target=server.serve_forever).start()
        home = f"http://127.0.0.1:{server.server_port}"
        try:
            urls = [f"{home}/9", f"{home}/2", f"{home}/missing"]
            counts = recipe.count_all(urls)
        finally:
            server.shutdown()
    assert waited == [True]
    assert counts[urls[0]].result() == 9
    assert counts[urls[1]].result() == 2
    error = counts[urls[2]].exception()
    assert isinstance(error, HTTPError)
    error.close()


def test_main(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It asks its own site, on any port, although there is a proxy."""
    addresses: list[tuple[str, int]] = []

    class Server(ThreadingHTTPServer):
        """Notes the address that it is given."""

        def __init__(
            self, address: tuple[str, int], site: type[recipe.Site]
        ) -> None:
            addresses.append(address)
            super().__init__(address, site)

    monkeypatch.setattr(recipe, "ThreadingHTTPServer", Server)
    for name in "no_proxy", "NO_PROXY":
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")  # none is
    monkeypatch.setattr(recipe, "urlopen", build_opener().open)
    recipe.main()
    assert addresses == [("127.0.0.1", 0)]
    assert capsys.readouterr().out == "/3 3\n/40000 40000\n/7 7\n"
