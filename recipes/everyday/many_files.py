"""Count the words of many files, and name those that cannot be read."""

import multiprocessing as mp
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

FILES = {
    "lake.txt": b"the boat and the lake",
    "rain.txt": b"The rain and the wind",
    "scan.txt": b"\xff\xd8\xff\xe0",  # a picture with a wrong name
    "wind.txt": b"the wind",
}


def count_words(path: Path) -> tuple[Path, Counter[str], str]:
    """Count the words of a file; what went wrong comes last, or ""."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return path, Counter(), type(error).__name__
    return path, Counter(text.lower().split()), ""


def main() -> None:
    """Make a folder of files, and count their words together."""
    with TemporaryDirectory() as folder:
        for name, content in FILES.items():
            Path(folder, name).write_bytes(content)

        paths = list(Path(folder).glob("*.txt"))
        total: Counter[str] = Counter()
        unread = []
        with mp.Pool(processes=2) as pool:
            results = pool.imap_unordered(count_words, paths)
            for path, words, fault in results:
                total.update(words)
                if fault:
                    unread.append(f"{path.name} ({fault})")

    for word in sorted(total, key=lambda word: (-total[word], word)):
        print(word, total[word])
    print("not read:", *sorted(unread))


if __name__ == "__main__":
    main()
