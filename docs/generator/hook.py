"""Let `mkdocs build` and `mkdocs serve` put the pages together first.

After a build it also makes what is needed without a network.
"""

import re
import sys
import zipfile
from pathlib import Path
from typing import Any

import jieba
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).parents[2]))

from docs.generator import assemble

# What the search does not look into. It takes most of the time of a build
# to find that out tag by tag.
UNSEEN = re.compile(
    r"<section[^>]* data-search-exclude.*?</section>"
    r"|<svg.*?</svg>|</?span\b[^>]*>",
    re.DOTALL,
)
jieba.setLogLevel("INFO")  # what it says of its cache is for nobody
FOLDER = "multiprocessing-cookbook"  # in the zip


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Build from the completed pages, with the navigation drawn from them."""
    file = Path(config.config_file_path).name
    language = {v: k for k, v in assemble.CONFIGS.items()}[file]
    settings = assemble.settings_of(language, config.site_url or "")
    config.docs_dir = settings["docs_dir"]
    config.nav = settings["nav"]
    config.site_url = settings["site_url"]
    if config.repo_url:
        config.edit_uri = f"edit/main/docs/{language}/"
    config.extra |= assemble.extra_of(settings["site_url"], language)
    return config


def on_page_content(html: str, **_: Any) -> str:
    """Keep the functions' headings out of the search."""
    heading = 'class="doc doc-heading"'
    return html.replace(heading, f"{heading} data-search-exclude")


@event_priority(100)
def hide(context: Any, /, page: Page, **_: Any) -> Any:
    """Let the search see a short page, before it looks."""
    context["whole"] = page.content
    page.content = UNSEEN.sub("", page.content or "")
    return context


@event_priority(-100)
def show(context: Any, /, page: Page, **_: Any) -> Any:
    """Put the whole page back, after the search."""
    page.content = context.pop("whole")
    return context


on_page_context = CombinedEvent(hide, show)


def on_post_build(config: MkDocsConfig) -> None:
    """Make the search work in files, and a zip of them to take along."""
    site = Path(config.site_dir)
    index = site / "search" / "search_index.json"
    index.with_suffix(".js").write_text(
        f"var __index = {index.read_text('utf-8')}", encoding="utf-8"
    )
    files = [path for path in sorted(site.rglob("*")) if path.is_file()]
    archive = site / "offline.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in files:
            inside = Path(FOLDER, path.relative_to(site))
            packed.write(path, inside.as_posix())


def on_serve(server: Any, config: MkDocsConfig, builder: Any) -> Any:
    """Watch what is written by hand, not what is put together from it."""
    server.unwatch(config.docs_dir)
    return server
