"""Files for machines: robots.txt, llms.txt and llms-full.txt."""

import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
EMBEDDED = re.compile(r'^--8<-- "(.*)"$', re.MULTILINE)
TITLES = {
    "en": (
        "Multiprocessing Cookbook",
        "Tested recipes for Python's multiprocessing.",
    ),
    "zh": ("多进程实战手册", "经过测试的 Python 多进程示例。"),
}


def files(
    language: str,
    address: str,
    pages: dict[str, bytes],
    titles: dict[str, str],
    order: list[str],
) -> dict[str, bytes]:
    """All of them, by name.

    Args:
        language: The language, en or zh.
        address: Where the English site will be, with a slash at its end.
        pages: The completed pages.
        titles: The titles of the pages.
        order: The recipes' pages, in reading order.
    """
    here = address + ("" if language == "en" else "zh/")
    name, about = TITLES[language]
    links = [
        f"- [{titles[page]}]({here}{page.replace('.md', '.html')})"
        for page in order
    ]
    head = f"# {name}\n\n> {about}\n"
    whole = [
        embed(pages[page].decode().split("---\n", 2)[2])
        for page in order
    ]
    found = {
        "llms.txt": "\n".join([head, *links, ""]),
        "llms-full.txt": "\n\n".join([head, *whole]),
    }
    if language == "en":
        found["robots.txt"] = (
            "User-agent: *\nAllow: /\n\n"
            f"Sitemap: {address}sitemap.xml\n"
            f"Sitemap: {address}zh/sitemap.xml\n"
        )
    return {file: text.encode() for file, text in found.items()}


def embed(text: str) -> str:
    """A page with the files that it embeds."""

    def content(found: re.Match[str]) -> Any:
        return (ROOT / found[1]).read_text("utf-8").rstrip("\n")

    return EMBEDDED.sub(content, text)
