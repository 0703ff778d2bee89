"""The budgets: how long a module and a function may be. They are raised only with a reason in the commit."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "lib" / "scrutiny"
LONGEST_MODULE = 250
LONGEST_BODY = 20
# If a function has no home, its concept has no name yet.
NOT_A_MODULE = {"common", "core", "helpers", "manager", "misc", "utils"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def in_package(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


def syntax_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text("utf-8"))


def body_length(function: Function) -> int:
    """Count the lines of a function from its first statement to its last, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def long_bodies(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, Function) and (length := body_length(node)) > LONGEST_BODY:
            yield f"{node.name} has {length} lines"


def is_overload(node: ast.AST) -> bool:
    """Say whether something only declares one of the types of what follows it, and has no body."""
    return isinstance(node, Function) and any(
        isinstance(named, ast.Name) and named.id == "overload" for named in node.decorator_list
    )


def undescribed(node: ast.Module | ast.ClassDef, within: str = "") -> Iterator[str]:
    """Name each public function, method and class without a docstring."""
    for child in node.body:
        if isinstance(child, Function | ast.ClassDef) and not child.name.startswith("_"):
            if not ast.get_docstring(child) and not is_overload(child):
                yield within + child.name
            if isinstance(child, ast.ClassDef):
                yield from undescribed(child, f"{within}{child.name}.")


def test_no_module_is_longer_than_its_budget() -> None:
    lengths = {in_package(module): len(module.read_text("utf-8").splitlines()) for module in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_its_budget() -> None:
    excesses = [
        f"{in_package(module)}: {excess}" for module in modules() for excess in long_bodies(syntax_of(module))
    ]
    assert excesses == []


def test_every_public_function_method_and_class_says_what_it_gives() -> None:
    silent = [
        f"{in_package(module)}: {name}" for module in modules() for name in undescribed(syntax_of(module))
    ]
    assert silent == []


def test_every_module_is_named_for_its_concept() -> None:
    assert [in_package(module) for module in modules() if NOT_A_MODULE & set(module.stem.split("_"))] == []


@pytest.mark.parametrize(("lines", "excess"), [(LONGEST_BODY, []), (LONGEST_BODY + 1, ["make has 21 lines"])])
def test_a_docstring_is_not_counted_in_a_body(lines: int, excess: list[str]) -> None:
    body = "".join(f"    step_{number}()\n" for number in range(lines))
    tree = ast.parse(f'def make():\n    """Make.\n\n    All of it.\n    """\n{body}')
    assert list(long_bodies(tree)) == excess


def test_a_public_method_without_a_docstring_is_named() -> None:
    tree = ast.parse('class Council:\n    """One."""\n    def name(self): ...\n    def _key(self): ...\n')
    assert list(undescribed(tree)) == ["Council.name"]
