"""Use each result as soon as it is there, in order or not."""

import multiprocessing as mp
import time

PAGES = [1, 2, 3, 4]


def render(page: int) -> str:
    """Return the name of a page; the first takes longest."""
    time.sleep(0.2 if page == 1 else 0.01)
    return f"page-{page}"


def main() -> None:
    """Render four pages in both ways."""
    with mp.Pool(processes=2) as pool:
        print("as they finish:")
        for name in pool.imap_unordered(render, PAGES):
            print(f"[{name}] ready")

        print("in order:")
        for name in pool.imap(render, PAGES):
            print(name, "ready")


if __name__ == "__main__":
    main()
