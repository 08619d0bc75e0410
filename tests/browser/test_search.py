"""The search finds a page by its tasks, its mistakes and its errors."""

import pytest
from playwright.sync_api import BrowserContext, Page

from docs.generator.indexes import one_line
from docs.generator.mistakes import parse
from tests.browser.server import SITE
from tests.harness import recipes

LANGUAGES = {"en": "", "zh": "zh/"}
FIRST = 3  # among so many results a page must be
# The part of all questions that must find their page.
FOUND = {"tasks": 0.95, "headings": 0.95, "errors": 0.95}
KNOWN = 60  # characters by which a page is seen to quote an error
LENGTH = 200  # of what somebody pastes into a search box
# What a newcomer asks first, in both languages, and the page that answers.
NEWCOMERS = {
    "choosing/why_processes": (
        "Why doesn't threading use all my cores?",
        "为什么多线程用不满 CPU？",
    ),
    "processes/start_one": (
        "How do I start a process?",
        "如何创建一个子进程？",
    ),
    "processes/main_guard": (
        "Why does my script start over and over on Windows?",
        "为什么脚本在 Windows 上反复运行？",
    ),
    "pools/parallel_map": (
        "How do I run a for loop in parallel?",
        "怎么并行执行 for 循环？",
    ),
    "pools/several_arguments": (
        "How do I pass several arguments to map?",
        "map 怎么传多个参数？",
    ),
    "processes/return_a_value": (
        "How do I get the return value of a process?",
        "怎么拿到子进程的返回值？",
    ),
    "shared_state/counter_with_lock": (
        "How do processes share a variable?",
        "进程之间怎么共享变量？",
    ),
    "performance/cpu_count": (
        "How many processes should I use?",
        "应该开多少个进程？",
    ),
    "pools/chunk_size": (
        "Why is multiprocessing slower than a loop?",
        "为什么多进程比循环还慢？",
    ),
    "failures/where_does_it_hang": (
        "Why does my pool hang?",
        "进程池为什么卡住不动？",
    ),
}
# Ask, and give the addresses of the pages that come first. The list is
# emptied by hand, since the same answer again would change nothing.
ASK = """async ([question, first]) => {
  const box = document.querySelector("input.md-search__input");
  const meta = document.querySelector(".md-search-result__meta");
  const list = document.querySelector(".md-search-result__list");
  meta.textContent = "";
  const ready = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      setTimeout(resolve, 0);
    }).observe(meta, { childList: true, characterData: true, subtree: true });
    setTimeout(resolve, 3000);
  });
  box.value = question;
  box.dispatchEvent(new Event("keyup"));
  await ready;
  return [...list.children].slice(0, first)
    .map((item) => new URL(item.querySelector("a").href).pathname);
}"""


def questions(language: str, kind: str) -> list[tuple[str, str]]:
    """What one may ask, each with the page that answers it."""
    found = []
    for name in recipes.names():
        path = recipes.DOCS / language / f"{name}.md"
        if not path.exists():
            continue
        text = path.read_text(encoding="utf-8")
        told = list(parse(f"{name}.md", text))
        asked = {
            "tasks": recipes.front_matter(text)["tasks"],
            "headings": [mistake.heading for mistake in told],
            "errors": [
                one_line(error.text)
                for mistake in told
                for error in mistake.errors
            ],
        }[kind]
        found += [
            (question.replace("`", "")[:LENGTH], name)
            for question in asked
        ]
    return found


def open_search(page: Page, address: str, language: str) -> None:
    """Open home, and wait until its search can answer."""
    page.goto(f"{address}{LANGUAGES[language]}index.html")
    page.locator("input.md-search__input").click()
    page.locator(".md-search-result__meta").wait_for()
    page.wait_for_load_state("networkidle")


def flat(language: str, name: str) -> str:
    """A page on one line, to look for what it quotes."""
    page = recipes.DOCS / language / f"{name}.md"
    return " ".join(page.read_text(encoding="utf-8").split())


@pytest.mark.parametrize("kind", FOUND)
@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_find_their_page(
    page: Page, address: str, language: str, kind: str
) -> None:
    """Nearly every one is among the first three."""
    open_search(page, address, language)
    asked = questions(language, kind)
    texts = {name: flat(language, name) for _, name in asked}
    pages = {  # an error may be quoted on several pages
        question: {name}
        | {
            other
            for other in texts
            if kind == "errors" and question[:KNOWN] in texts[other]
        }
        for question, name in asked
    }
    missed = []
    for question, names in pages.items():
        places = page.evaluate(ASK, [question, FIRST])
        if not any(
            place.endswith(f"/{name}.html")
            for place in places
            for name in names
        ):
            shown = [place.rsplit("/", 2)[1:] for place in places]
            missed.append(f"{question!r}: {sorted(names)}, not {shown}")
    part = 1 - len(missed) / len(pages)
    assert part >= FOUND[kind], "\n".join(
        [f"{part:.3f} of {len(pages)} {kind} in {language}", *missed]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_newcomers_find_their_page(
    page: Page, address: str, language: str
) -> None:
    """All of the ten questions, as whole sentences."""
    open_search(page, address, language)
    number = list(LANGUAGES).index(language)
    for name, asked in NEWCOMERS.items():
        places = page.evaluate(ASK, [asked[number], FIRST])
        assert any(
            place.endswith(f"/{name}.html") for place in places
        ), f"{asked[number]} leads to {places}"


def test_dotted_name_is_asked_in_parts(
    page: Page, address: str
) -> None:
    """What no page writes like that still finds what it is about."""
    open_search(page, address, "en")
    asked = "concurrent.futures.BrokenProcessPool"
    places = page.evaluate(ASK, [asked, FIRST])
    assert any(
        place.endswith("/failures/crashed_worker.html")
        for place in places
    )


def test_index_waits_for_the_reader(
    context: BrowserContext, address: str
) -> None:
    """It is not fetched before the search is reached; then all counts."""
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}index.html", wait_until="networkidle")
    assert not [url for url in asked if "search_index" in url]
    page.keyboard.press("/")
    page.keyboard.type("shared memory", delay=5)
    page.locator(".md-search-result__item").first.wait_for()
    assert [url for url in asked if "search_index" in url]
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_without_a_server(page: Page, language: str) -> None:
    """A page that was opened as a file finds the others."""
    start = SITE / LANGUAGES[language] / "pools" / "parallel_map.html"
    page.goto(start.resolve().as_uri())
    page.locator("input.md-search__input").click()
    page.keyboard.type("imap_unordered", delay=5)
    results = page.locator(".md-search-result__item > a")
    results.first.wait_for()
    places = results.evaluate_all("links => links.map(l => l.href)")
    assert any("/pools/stream_results.html" in p for p in places)
