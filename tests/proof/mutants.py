"""Change the recipes in small ways and see that the runner notices.

Run it with `nox -s mutants`. The changes are those of Cosmic Ray and a few
that matter in this field: a statement, a lock or the main guard is taken
away.
A change that no run can show from outside is listed in survivors.toml with
its reason.
"""

import argparse
import ast
import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any, ClassVar

from cosmic_ray import plugins
from cosmic_ray.commands.init import init
from cosmic_ray.mutating import mutate_and_test, mutate_code
from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.work_db import use_db
from cosmic_ray.work_item import MutationSpec
from coverage import Coverage
from parso.python.tree import Keyword

from tests.harness import recipes
from tests.proof import evidence
from tests.proof.benchmark import plant

REASONS = Path(__file__).with_name("survivors.toml")
GUARD = 'if __name__ == "__main__":\n    main()\n'
TIMEOUT = 1  # seconds of patience with a mutant, beyond the usual
Position = tuple[tuple[int, int], tuple[int, int]]


class RemoveStatement(Operator):  # type: ignore[misc]
    """Leave out a statement, such as `worker.join()`."""

    def mutation_positions(self, node: Any) -> Iterator[Position]:
        """Find calls, assignments and what is returned."""
        if (
            node.parent
            and node.parent.type == "simple_stmt"
            and (node.type in {"atom_expr", "expr_stmt", "return_stmt"})
        ):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Put `pass` where the statement was."""
        return keyword("pass", node)

    @classmethod
    def examples(cls) -> Iterable[Example]:
        """Show what it does."""
        return (Example("worker.join()", "pass"),)


class RemoveWith(Operator):  # type: ignore[misc]
    """Do without the lock, or whatever a `with` without `as` holds."""

    def mutation_positions(self, node: Any) -> Iterator[Position]:
        """Find `with lock:`."""
        if node.type == "with_stmt" and node.children[2].value == ":":
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Turn `with` into `if`: a lock is true."""
        node.children[0] = keyword("if", node.children[0])
        return node

    @classmethod
    def examples(cls) -> Iterable[Example]:
        """Show what it does."""
        return (Example("with lock: pass", "if lock: pass"),)


class RemoveGuard(Operator):  # type: ignore[misc]
    """Do without the main guard."""

    def mutation_positions(self, node: Any) -> Iterator[Position]:
        """Find `if __name__ == ...`."""
        if node.type == "if_stmt" and (
            node.children[1].get_code().strip().startswith("__name__")
        ):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Let everybody in."""
        node.children[1] = keyword("True", node.children[1])
        return node

    @classmethod
    def examples(cls) -> Iterable[Example]:
        """Show what it does."""
        return (Example("if __name__ == 'x': pass", "if True: pass"),)


class ReplaceString(Operator):  # type: ignore[misc]
    """Change a text, such as what is printed."""

    def mutation_positions(self, node: Any) -> Iterator[Position]:
        """Find the literals, and the texts within f-strings."""
        if node.type in {"string", "fstring_string"}:
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """Put a letter in front of it."""
        quotes = (
            r"""^\w*("{3}|'{3}|"|')""" if node.type == "string" else "^"
        )
        node.value = re.sub(quotes, r"\g<0>x", node.value)
        return node

    @classmethod
    def examples(cls) -> Iterable[Example]:
        """Show what it does."""
        return (Example("print('done')", "print('xdone')"),)


def keyword(word: str, node: Any) -> Keyword:
    """A word to stand where a node stood."""
    first = node.get_first_leaf()
    return Keyword(word, node.start_pos, first.prefix)


class Provider:
    """The operators of this field, as Cosmic Ray asks for them."""

    operators: ClassVar = {
        operator.__name__: operator
        for operator in (
            RemoveStatement,
            RemoveWith,
            RemoveGuard,
            ReplaceString,
        )
    }

    def __iter__(self) -> Iterator[str]:
        """Give their names."""
        return iter(self.operators)

    def __getitem__(self, name: str) -> type[Operator]:
        """Find one by its name."""
        return self.operators[name]


def main() -> None:
    """Mutate what has no evidence yet, or the recipes that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--all", action="store_true")
    parser.add_argument(
        "--record", action="store_true", help="keep it as evidence"
    )
    arguments = parser.parse_args()
    for name in arguments.names:
        if name not in recipes.names():
            parser.error(recipes.nearest(name))
    names = arguments.names or [
        name
        for name in recipes.names()
        if arguments.all or not evidence.current(name, "mutants")
    ]
    names = [name for name in names if not recipes.why_not(name)]
    plugins.OPERATOR_PROVIDERS["multiprocessing"] = Provider()
    unexplained = failed = 0
    # Most mutants are noticed because they hang: they wait side by side.
    with ThreadPoolExecutor(3 * (os.cpu_count() or 1)) as executor:
        tries = {executor.submit(attack, name): name for name in names}
        for tried in as_completed(tries):
            name = tries[tried]
            if error := tried.exception():
                print(f"{name:36}not tried: {error}", flush=True)
                failed += 1
                continue
            count, survivors = tried.result()
            noticed = count - len(survivors)
            print(
                f"{name:36}{noticed:4} of {count} noticed", flush=True
            )
            for change in survivors:
                reason = reason_for(name, change)
                print(
                    f"    survived: {change}\n"
                    f"              {reason or 'NO REASON GIVEN'}"
                )
                unexplained += not reason
            sys.stdout.flush()
            if arguments.record:
                result = {"mutants": count, "noticed": noticed}
                evidence.record(name, "mutants", result)
    if failed:
        sys.exit(f"{failed} recipes could not be tried")
    if unexplained:
        sys.exit(
            f"{unexplained} survivors without a reason: notice them,"
            f" or say in {REASONS.name} why nobody can"
        )


def attack(name: str) -> tuple[int, list[str]]:
    """Try all mutants of a recipe, in a tree of its own.

    Returns:
        How many there are, and what the surviving ones changed.
    """
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        plant(tree, {name: name})
        script = tree / f"recipes/{name}.py"
        source = script.read_text(encoding="utf-8")
        command = [sys.executable, "-P", "-m", "pytest", "-q", "-x"]
        command += ["-p", "no:cacheprovider", f"--rootdir={tree}"]
        command += ["-c", str(tree / "pyproject.toml")]
        command += [str(tree / "tests/test_recipes.py")]
        chapter, _, recipe = name.partition("/")
        own = tree / "tests/recipes" / chapter / f"test_{recipe}.py"
        command += [str(own)] if own.exists() else []
        begin = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        patience = 3 * (time.perf_counter() - begin) + TIMEOUT
        command += ["--timeout", str(patience)]
        mutants = list(different(source, script))
        survivors = []
        for mutation, code in mutants:
            result = mutate_and_test(
                [mutation], shlex.join(command), 10 * patience
            )
            if not result.is_killed:
                survivors.append(change(source, code))
    return len(mutants), survivors


def different(
    source: str, script: Path
) -> Iterator[tuple[MutationSpec, str]]:
    """The mutations that make another program, each one once.

    To ask `__name__ <= "__main__"` instead is no other program.
    """
    elsewhere = unused(script)
    seen = {meaning(source)}
    with use_db(":memory:") as work:
        init([script], work, {})
        for item in work.work_items:
            (mutation,) = item.mutations
            operator = plugins.get_operator(mutation.operator_name)()
            try:
                code = mutate_code(
                    source, operator, mutation.occurrence
                )
            except AttributeError:
                continue  # it cannot replace `pickle.PicklingError`
            if (
                meaning(code) not in seen
                and mutation.start_pos[0] not in elsewhere
                and (
                    code.endswith(GUARD)
                    or isinstance(operator, RemoveGuard)
                )
            ):
                seen.add(meaning(code))
                yield mutation, code


def unused(script: Path) -> set[int]:
    """The lines that are for other Pythons, or choose between them."""
    coverage = Coverage(config_file=recipes.ROOT / "pyproject.toml")
    coverage.load()
    _, _, excluded, _, _ = coverage.analysis2(str(script))
    lines = script.read_text(encoding="utf-8").splitlines()
    return {*excluded} | {
        number
        for number, line in enumerate(lines, start=1)
        if "# pragma: " in line
    }


def meaning(code: str) -> str:
    """A program without what no comparison can see.

    That is annotations, docstrings and comments, and all that is about
    time, since time is never compared: sleeps, timeouts, flushing, the
    number of workers in a pool, and what goes to stderr. Asking whether a
    number `is` a constant is the same as asking whether it equals it.
    """
    try:
        return ast.unparse(Visible().visit(ast.parse(code)))
    except SyntaxError:
        return code


class Visible(ast.NodeTransformer):
    """Takes out of a program what no comparison can see."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Forget what it returns."""
        node.returns = None
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        """Forget its type."""
        return ast.arg(node.arg)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        """Forget its type; without a value it does nothing."""
        if node.value is None:
            return ast.Pass()
        node.annotation = ast.Constant(None)
        return self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        """Forget how long to wait and whether to flush."""
        if node.arg in {"flush", "timeout"}:
            node.value = ast.Constant(None)
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Forget how many workers a pool has."""
        if re.search(r"(Pool|PoolExecutor)$", ast.unparse(node.func)):
            node.args = node.args[1:]
            node.keywords = [
                keyword
                for keyword in node.keywords
                if keyword.arg not in {"processes", "max_workers"}
            ]
        return self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        """Take `is` for `==` where a constant is asked for."""
        same = {ast.Is: ast.Eq(), ast.IsNot: ast.NotEq()}
        constant = ast.unparse(node.comparators[0])
        if constant.isupper() or constant.isdigit():
            node.ops = [same.get(type(op), op) for op in node.ops]
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        """Forget docstrings, sleeps, and what goes to stderr."""
        hidden = (
            r"sleep\(|await asyncio.sleep\(|print\(.*file=sys.stderr"
        )
        source = ast.unparse(node)
        if isinstance(node.value, ast.Constant) or re.search(
            hidden, source, re.DOTALL
        ):
            return ast.Pass()
        return self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        """Forget when it was, and how long to pause."""
        if re.match(r"PAUSE =|.*perf_counter\(\)", ast.unparse(node)):
            return ast.Pass()
        return self.generic_visit(node)


def change(before: str, after: str) -> str:
    """What a mutant does, as `old line -> new line`."""
    lines = list(
        difflib.unified_diff(
            before.splitlines(), after.splitlines(), n=0, lineterm=""
        )
    )[2:]
    old = " ".join(line[1:].strip() for line in lines if line[0] == "-")
    new = " ".join(line[1:].strip() for line in lines if line[0] == "+")
    return f"{old} -> {new}"


def reason_for(name: str, change: str) -> str:
    """Why a mutant survives; "" if nobody has said it.

    The reasons are by recipe and change; what is the same in all recipes
    is said once, of a pattern.
    """
    reasons = tomllib.loads(REASONS.read_text(encoding="utf-8"))
    for pattern, reason in reasons["everywhere"].items():
        if re.fullmatch(pattern, change):
            return str(reason)
    return str(reasons.get(name, {}).get(change, ""))


if __name__ == "__main__":
    main()
