"""Share a list and dicts by a manager, and keep what is nested."""

import multiprocessing as mp
from collections.abc import Iterable
from multiprocessing.managers import DictProxy, ListProxy
from multiprocessing.synchronize import Lock

WORDS = [["ant", "bee"], ["asp", "bat"]]  # for two workers


def collect(
    words: list[str],
    done: "ListProxy[str]",
    lost: "DictProxy[str, list[str]]",
    stored: "DictProxy[str, list[str]]",
    nested: "DictProxy[str, ListProxy[str]]",
    lock: Lock,
) -> None:
    """Append each word to the list of its first letter.

    Args:
        words: What this worker has to append.
        done: All words, from all workers.
        lost: Holds plain lists; an append to them is lost.
        stored: Holds plain lists, which are stored anew.
        nested: Holds lists that the manager shares too.
        lock: Held from reading a list to storing it anew.
    """
    for word in words:
        letter = word[0]
        done.append(word)
        lost[letter].append(word)
        with lock:
            group = stored[letter]
            group.append(word)
            stored[letter] = group
        nested[letter].append(word)


def show(
    groups: Iterable[tuple[str, "list[str] | ListProxy[str]"]],
) -> dict[str, list[str]]:
    """Copy the groups out, sorted: who appends first is luck."""
    return {letter: sorted(words[:]) for letter, words in groups}


def main() -> None:
    """Let two workers fill what the manager holds, and look at it."""
    lock = mp.Lock()
    with mp.Manager() as manager:
        done = manager.list()
        empty: dict[str, list[str]] = {"a": [], "b": []}
        lost = manager.dict(empty)
        stored = manager.dict(empty)
        nested = manager.dict(a=manager.list(), b=manager.list())
        workers = [
            mp.Process(
                target=collect,
                args=(words, done, lost, stored, nested, lock),
            )
            for words in WORDS
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("list:", sorted(done[:]))
        print("plain lists in a dict:", show(lost.items()))
        print("the same, stored anew:", show(stored.items()))
        print("shared lists in a dict:", show(nested.items()))


if __name__ == "__main__":
    main()
