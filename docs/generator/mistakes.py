"""What a page says under *When it goes wrong*, as data.

Each mistake is a heading with an id. What must happen is written on the
page alone: an error text in a block, whose title says on which Pythons
and under which start methods it comes, or a class on the heading:

    ### It hangs at join { #join-first .hangs data-at="join" data-on="fork" }

Everything else is drawn from this: the index by error, the tests of the
programs in tests/mistakes, and the folded programs on the pages.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

SECTION = re.compile(
    r"^## [^\n]*\{ #when-it-goes-wrong \}\n(.*?)(?=^## |\Z)",
    re.MULTILINE | re.DOTALL,
)
MISTAKE = re.compile(
    r"^### (?P<heading>[^\n]+?) \{ #(?P<ident>[\w-]+)"
    r"(?P<classes>(?: \.\w+)*)(?P<data>(?: data-\w+=\"[^\"]*\")*) \}\n"
    r"(?P<body>.*?)(?=^### |\Z)",
    re.MULTILINE | re.DOTALL,
)
QUOTED = re.compile(
    r"^```text(?: title=\"(?P<title>[^\"]*)\")?\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
DATA = re.compile(r'data-(\w+)="([^"]*)"')
METHODS = ("fork", "spawn", "forkserver")
SYSTEMS = ("Linux", "macOS", "Windows")
VERSION = r"3\.\d+(?:\.\d+)?"
# How a page says where something happens: read from it, and put on it.
VERSIONS = {
    "from": {"en": "Python {} and newer", "zh": "Python {} 及以上"},
    "to": {"en": "up to Python {}", "zh": "Python {} 及以下"},
    "range": {"en": "Python {} to {}", "zh": "Python {} 到 {}"},
    "and": {"en": "Python {} and {}", "zh": "Python {} 和 {}"},
    "one": {"en": "Python {}", "zh": "Python {}"},
}
AND = {"en": " and ", "zh": " 和 "}
COMMA = {"en": ", ", "zh": "，"}
WITH = {"en": " with ", "zh": " 的 "}  # the comma of an exception
EXCEPT = {"en": ", except ", "zh": "，不含 "}
# The programs of these classes are measurements instead.
MEASURED = {"slow", "memory"}
CLASSES = {"hangs", "endless", "silent", "wrong", *MEASURED}
# Where the program that was started hangs.
PLACES = (
    "join",
    "get",
    "put",
    "recv",
    "send",
    "wait",
    "lock",
    "map",
    "with",
    "exit",
)
Version = tuple[int, ...]


class Condition(NamedTuple):
    """On which Pythons, start methods and systems something happens.

    Attributes:
        oldest: The first version on which it does, such as (3, 12).
        newest: The last one.
        methods: The start methods under which it does.
        systems: The systems on which it does.
        exception: Where it does not, in spite of all this.
    """

    oldest: Version = (3, 11)
    newest: Version = (3, 99)
    methods: tuple[str, ...] = METHODS
    systems: tuple[str, ...] = SYSTEMS
    exception: "Condition | None" = None

    def holds(self, version: Version, method: str, system: str) -> bool:
        """Whether it happens there; 3.13.8 is within `up to 3.13`."""
        return (
            self.oldest <= version
            and version[: len(self.newest)] <= self.newest
            and method in self.methods
            and system in self.systems
            and not (
                self.exception
                and self.exception.holds(version, method, system)
            )
        )

    def words(self, language: str) -> str:
        """Say it so that `condition` understands it; "" for all."""
        every = Condition()
        oldest, newest = (
            ".".join(map(str, v)) for v in (self.oldest, self.newest)
        )
        parts = []
        if self.oldest == self.newest:
            parts = [VERSIONS["one"][language].format(oldest)]
        elif self.newest == every.newest > self.oldest > every.oldest:
            parts = [VERSIONS["from"][language].format(oldest)]
        elif self.newest < every.newest:
            kind = "to" if self.oldest == every.oldest else "range"
            numbers = [oldest, newest][kind == "to" :]
            parts = [VERSIONS[kind][language].format(*numbers)]
        if self.systems != SYSTEMS:
            parts.append(AND[language].join(self.systems))
        if self.methods != METHODS:
            parts.append(AND[language].join(self.methods))
        if self.exception:
            excepted = self.exception.words(language)
            excepted = excepted.replace(COMMA[language], WITH[language])
            excepted = re.sub(r"(?<=[上下]) 的", "的", excepted)
            parts[-1] += EXCEPT[language] + excepted
        return COMMA[language].join(parts)


class Error(NamedTuple):
    """An error text that a page quotes, and when it comes."""

    title: str
    text: str
    condition: Condition


class Mistake(NamedTuple):
    """A heading under *When it goes wrong*.

    Attributes:
        page: The page that it is on, such as `pools/futures.md`.
        heading: Its text.
        ident: Its id on the page.
        classes: Its symptoms, such as `hangs`.
        place: Where the program hangs, such as `join`, or "".
        condition: Where its symptoms show.
        errors: The error texts that it quotes.
    """

    page: str
    heading: str
    ident: str
    classes: tuple[str, ...]
    place: str
    condition: Condition
    errors: tuple[Error, ...]

    @property
    def name(self) -> str:
        """The recipe and the id, such as `pools/futures#no-result`."""
        return f"{self.page.removesuffix('.md')}#{self.ident}"

    @property
    def program(self) -> str:
        """The path of its program in tests/mistakes, without `.py`."""
        return self.name.replace("#", "/")

    @property
    def is_measured(self) -> bool:
        """Whether a measurement shows it instead of a program."""
        return bool(MEASURED & {*self.classes})


def parse(page: str, text: str) -> Iterator[Mistake]:
    """Find the mistakes that a page tells.

    Raises:
        ValueError: If a title or an attribute cannot be understood.
    """
    section = SECTION.search(text)
    for found in MISTAKE.finditer(section[1] if section else ""):
        data = dict(DATA.findall(found["data"]))
        where = f"{page}#{found['ident']}"
        if unknown := data.keys() - {"on", "at"}:
            raise ValueError(f"{where}: what is data-{unknown.pop()}?")
        if data.get("at", "join") not in PLACES:
            raise ValueError(
                f"{where}: data-at is one of {', '.join(PLACES)}"
            )
        classes = tuple(found["classes"].replace(".", "").split())
        if unknown := {*classes} - CLASSES:
            raise ValueError(f"{where}: what is .{unknown.pop()}?")
        yield Mistake(
            page,
            found["heading"],
            found["ident"],
            classes,
            data.get("at", ""),
            condition(data.get("on", ""), where),
            tuple(
                Error(
                    block["title"] or "",
                    block["text"],
                    condition(block["title"] or "", where),
                )
                for block in QUOTED.finditer(found["body"])
            ),
        )


def condition(title: str, where: str) -> Condition:
    """Understand `Python 3.14 and newer, spawn`, in both languages.

    Raises:
        ValueError: If there is a word in it that says nothing.
    """
    rest, *excepted = re.split(
        "|".join(EXCEPT.values()), title, maxsplit=1
    )
    oldest, newest = Condition().oldest, Condition().newest
    for kind, forms in VERSIONS.items():
        pattern = "|".join(forms.values()).replace("{}", f"({VERSION})")
        if found := re.search(pattern, rest):
            numbers = [number(n) for n in found.groups() if n]
            oldest = oldest if kind == "to" else numbers[0]
            newest = newest if kind == "from" else numbers[-1]
            rest = rest.replace(found[0], "")
            break
    words = re.findall(r"[^\s,，、]+", rest)
    methods = tuple(m for m in METHODS if m in words)
    systems = tuple(s for s in SYSTEMS if s in words)
    joints = {v.strip() for v in (*AND.values(), *WITH.values())}
    if unknown := {*words} - {*methods, *systems, *joints}:
        raise ValueError(
            f"{where}: a title names Pythons, start methods and"
            f" systems, as in `Python 3.14 and newer, spawn`; what is"
            f" {unknown.pop()!r}?"
        )
    return Condition(
        oldest,
        newest,
        methods or METHODS,
        systems or SYSTEMS,
        *(condition(text, where) for text in excepted),
    )


def number(version: str) -> Version:
    """A version as numbers that can be compared."""
    return tuple(map(int, version.split(".")))
