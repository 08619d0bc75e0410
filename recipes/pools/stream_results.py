"""Use each result as soon as it is there, in order or not."""

import multiprocessing as mp
from multiprocessing.synchronize import Event

PAGES = [1, 2, 3, 4]

may_finish: Event


def set_up(event: Event) -> None:
    """Keep the event where the tasks of this worker find it."""
    global may_finish
    may_finish = event


def render(page: int) -> str:
    """Return the text of a page; the first waits for the event."""
    if page == PAGES[0]:
        may_finish.wait()
    return f"page-{page}"


def main() -> None:
    """Let the first of four pages finish last, in both ways."""
    event = mp.Event()
    with mp.Pool(2, initializer=set_up, initargs=(event,)) as pool:
        print("imap_unordered:")
        results = pool.imap_unordered(render, PAGES)
        for count, text in enumerate(results, start=1):
            print(text)
            if count == len(PAGES) - 1:
                print("now the first may finish")
                event.set()

        event.clear()
        print("imap:")
        in_order = pool.imap(render, PAGES)
        try:
            print(in_order.next(timeout=0.1))
        except mp.TimeoutError:
            print("nothing, as the first may not finish yet")
            event.set()
        for text in in_order:
            print(text)


if __name__ == "__main__":
    main()
