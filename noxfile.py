"""What this project can do. `nox -l` lists it, plain `nox` checks it all."""

import os
import shutil
import sys
from pathlib import Path

import nox
from nox.command import CommandFailed

PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]
CONFIGS = ["mkdocs.yml", "mkdocs.zh.yml"]
SCRIPTS = sorted(Path("recipes").rglob("*.py"))
ENGINES = Path("recipes/scaling_out")  # their packages are never mixed
LIGHTHOUSE = "lighthouse@12.2.3"  # the newest that old Nodes can run
PYTEST = ["pytest", "--quiet", "--no-header"]
ON_CORES = [*PYTEST, "--numprocesses=logical"]
# Programs that wait for each other leave cores idle: more at a time.
WAITING = [*PYTEST, f"--numprocesses={4 * (os.cpu_count() or 1)}"]

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "tests"]
os.environ["NO_MKDOCS_2_WARNING"] = "1"
os.environ["UV_COMPILE_BYTECODE"] = "1"  # the first run is quick too
# As pip does; company networks need it.
os.environ["UV_SYSTEM_CERTS"] = "1"


def install(session: nox.Session, *groups: str) -> None:
    """Install groups of pyproject.toml, in the versions that are locked."""
    project = nox.project.load_toml("pyproject.toml")
    wanted = nox.project.dependency_groups(project, *groups)
    session.install("--constraint", "constraints.txt", *wanted)


def packages(script: Path) -> list[str]:
    """What a script names in its metadata."""
    if "# /// script" not in script.read_text(encoding="utf-8"):
        return []
    wanted = nox.project.load_toml(script).get("dependencies", [])
    return list(wanted)


def install_for_recipes(session: nox.Session) -> None:
    """Install the runner, and what the recipes name, but no engine."""
    install(session, "test")
    wanted = {
        name
        for script in SCRIPTS
        if script.parent != ENGINES
        for name in packages(script)
    }
    session.install("--constraint", "constraints.txt", *sorted(wanted))


def for_pytest(arguments: list[str]) -> list[str]:
    """Turn `pools/futures --repeat 20` into what pytest understands."""
    return [
        word
        if word.startswith("-") or word.isdigit()
        else f"--recipe={word}"
        for word in arguments
    ]


def build(session: nox.Session) -> None:
    """Build the site in both languages at the same time."""
    session.run("python", "-m", "docs.generator.build")


@nox.session
def recipes(session: nox.Session) -> None:
    """Run the recipes under every start method: -- NAME --repeat 20 --load"""
    install_for_recipes(session)
    session.run(
        *(*WAITING, "--dist=worksteal", "tests/test_recipes.py"),
        *for_pytest(session.posargs),
    )


@nox.session
def mistakes(session: nox.Session) -> None:
    """Run the programs that go wrong: -- NAME or NAME#ID, --short"""
    install_for_recipes(session)
    session.run(
        *(*WAITING, "--dist=worksteal", "tests/test_mistakes.py"),
        *for_pytest(session.posargs),
    )


@nox.session
@nox.parametrize(
    "engine",
    [
        nox.param(script.stem, id=script.stem)
        for script in SCRIPTS
        if script.parent == ENGINES and packages(script)
    ],
)
def engines(session: nox.Session, engine: str) -> None:
    """Run the recipes of engines, each in an environment of its own."""
    named = [word for word in session.posargs if "/" in word]
    if named and not any(f"/{engine}" in word for word in named):
        session.skip(f"{engine} was not asked for")
    script = ENGINES / f"{engine}.py"
    install(session, "test")
    try:
        session.install(
            *("--constraint", "constraints.txt", "--only-binary=:all:"),
            *packages(script),
        )
    except CommandFailed:
        session.skip(f"no wheel of {engine} for this Python")
    own = Path("tests/recipes/scaling_out").glob(f"test_{engine}.py")
    session.run(
        *(*PYTEST, "tests/test_recipes.py", "tests/test_mistakes.py"),
        *map(str, own),
        "--timeout=120",
        *for_pytest([f"scaling_out/{engine}"][: not named]),
        *for_pytest(session.posargs),
    )


@nox.session
def hosts(session: nox.Session) -> None:
    """Two machines and a cable, as network namespaces (Linux, root)."""
    install(session, "test", "hosts")
    session.run(*PYTEST, "-rs", "tests/hosts", *session.posargs)


@nox.session
def slow(session: nox.Session) -> None:
    """The slow tests: a real notebook, a program really frozen."""
    install(session, "test", "slow")
    tests = "tests/recipes/everyday"
    session.run(
        *(*PYTEST, "-rs", f"{tests}/test_notebooks.py"),
        *(f"{tests}/test_frozen_program.py", *session.posargs),
    )


@nox.session
def tests(session: nox.Session) -> None:
    """All that a pull request must pass on this machine."""
    install_for_recipes(session)
    install(session, "docs", "site")
    build(session)
    session.run(
        *(*WAITING, "--dist=worksteal", "--ignore=tests/browser"),
        *("--ignore=tests/hosts", "--short", *session.posargs),
    )


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into site/, both languages, strictly."""
    install(session, "docs")
    build(session)


@nox.session
def serve(session: nox.Session) -> None:
    """Preview the site while you write: -- zh for the Chinese one"""
    install(session, "docs")
    config = CONFIGS["zh" in session.posargs]
    session.run("mkdocs", "serve", "--livereload", "-f", config)


@nox.session
def site(session: nox.Session) -> None:
    """Look at the built site in a real browser."""
    install(session, "test", "docs", "site")
    build(session)
    session.run(*ON_CORES, "tests/browser")


@nox.session
def lighthouse(session: nox.Session) -> None:
    """Ask Lighthouse about the built site (needs Node): -- PAGE"""
    if not shutil.which("npm"):
        session.skip("npm is not on PATH: get Node.js from nodejs.org")
    install(session, "test", "docs", "site")
    build(session)
    folder = session.create_tmp()
    session.run(
        *(
            "npm",
            "install",
            "--silent",
            "--no-save",
            "--prefix",
            folder,
        ),
        LIGHTHOUSE,
        external=True,
    )
    program = Path(folder, "node_modules", ".bin", "lighthouse")
    session.run(
        *(
            "python",
            "-m",
            "tests.browser.lighthouse",
            program.resolve(),
        ),
        *session.posargs,
    )


@nox.session
def zensical(session: nox.Session) -> None:
    """Build the site with Zensical too, into build/zensical/."""
    install(session, "docs", "zensical")
    session.run("python", "-m", "docs.generator.assemble")
    for config in CONFIGS:
        session.run(
            "zensical", "build", "--strict", "-f", f"build/{config}"
        )


@nox.session(venv_backend="none")
def matrix(session: nox.Session) -> None:
    """Run the recipes on every Python from 3.11 that is installed."""
    failed = []
    for version in PYTHONS:
        if sys.platform != "win32" and not shutil.which(
            f"python{version}"
        ):
            session.warn(
                f"python{version} is not on PATH, skipped: get it from"
                f" python.org, or with `uv python install {version}`"
            )
            failed += [version] if "CI" in os.environ else []
            continue
        command = [sys.executable, "-m", "nox", "--session", "recipes"]
        command += ["--force-python", version, "--", *session.posargs]
        try:
            session.run(*command)
        except CommandFailed:
            failed.append(version)
    if failed:
        session.error(f"not green on Python {', '.join(failed)}")


@nox.session
def coverage(session: nox.Session) -> None:
    """See that every line of every recipe runs, children included."""
    install_for_recipes(session)
    install(session, "proof", "resilience")
    notes = Path(session.create_tmp(), "lines").resolve()
    notes.unlink(missing_ok=True)
    session.run(
        *(*ON_CORES, "tests/test_recipes.py", "tests/recipes"),
        *("tests/resilience", "--timeout=150"),
        env={
            "NOTE_LINES": str(notes),
            "NOTE_LINES_OF": str(Path("recipes").resolve()),
            # The tests import the recipes too.
            "PYTHONPATH": str(Path("tests/harness/startup").resolve()),
        },
    )
    session.run(
        "python", "-m", "tests.proof.coverage", notes, *session.posargs
    )


@nox.session
def mutants(session: nox.Session) -> None:
    """Change the recipes in small ways; a run must notice: -- NAME --all"""
    install_for_recipes(session)
    install(session, "proof")
    session.run("python", "-m", "tests.proof.mutants", *session.posargs)


@nox.session
def interrupts(session: nox.Session) -> None:
    """Interrupt the recipes at random: -- NAME --shots 100 --seed 1"""
    install_for_recipes(session)
    install(session, "proof")
    session.run(
        "python", "-m", "tests.proof.interrupts", *session.posargs
    )


@nox.session
def benchmark(session: nox.Session) -> None:
    """Measure what the runner costs: -- 10 40 100 for so many recipes"""
    install_for_recipes(session)
    session.run(
        "python", "-m", "tests.proof.benchmark", *session.posargs
    )


@nox.session
def measure(session: nox.Session) -> None:
    """Measure what the pages quote: -- NAME --rounds 11 --record, --tiny"""
    install_for_recipes(session)
    install(session, "measure")
    session.run(
        *("python", "-m", "tests.measurements.laboratory"),
        *session.posargs,
    )


@nox.session
def resilience(session: nox.Session) -> None:
    """What a map survives: -- --implementation NAME, --large, --record"""
    install(session, "test", "resilience")
    if "--record" in session.posargs:
        suite = "python", "-m", "tests.resilience.suite"
        session.run(*suite, *session.posargs)
        return
    session.run(
        *(*ON_CORES, "--dist=worksteal", "tests/resilience"),
        *session.posargs,
    )


@nox.session
def timelines(session: nox.Session) -> None:
    """Record what the recipes' processes do, for the pictures: -- NAME"""
    install_for_recipes(session)
    session.run(
        "python", "-m", "tests.proof.timelines", *session.posargs
    )


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and types."""
    install_for_recipes(session)
    install(session, "lint", "proof", "docs", "site")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
