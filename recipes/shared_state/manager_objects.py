"""Share dicts and lists by a manager, and keep what is nested."""

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import Manager
from multiprocessing.managers import DictProxy, ListProxy
from threading import Lock

WORDS = [["ant", "bee"], ["asp", "bat"], ["cat"]]


def sort_in(
    lost: "DictProxy[str, list[str]]",
    stored: "DictProxy[str, list[str]]",
    nested: "DictProxy[str, ListProxy[str]]",
    lock: Lock,
    words: list[str],
) -> None:
    """Append words to the lists of their letters, in three ways."""
    for word in words:
        letter = word[0]
        lost[letter].append(word)  # changes a copy
        with lock:  # from the copy to storing it anew
            stored[letter] = [*stored[letter], word]
        nested[letter].append(word)  # changes the list itself


def main() -> None:
    """Let workers fill what the manager holds, and look at it."""
    with Manager() as manager:
        empty: dict[str, list[str]] = {key: [] for key in "abc"}
        lost, stored = manager.dict(empty), manager.dict(empty)
        nested = manager.dict({key: manager.list() for key in "abc"})
        work = partial(sort_in, lost, stored, nested, manager.Lock())
        with ProcessPoolExecutor(2) as executor:
            list(executor.map(work, WORDS))  # raises what they raised
        print("plain lists:", lost.copy())
        for name, groups in ("stored anew", stored), ("nested", nested):
            print(f"{name}:", {k: sorted(v) for k, v in groups.items()})


if __name__ == "__main__":
    main()
