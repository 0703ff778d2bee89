"""What a loop goes through is named by the glossary's noun, and never as one of something unsaid."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = [path for folder in ("lib/scrutiny", "tests", "tools") for path in (ROOT / folder).rglob("*.py")]
NO_NOUN = "one"


def variables_in(tree: ast.Module) -> Iterator[ast.Name | ast.arg]:
    """Give each variable of a loop, of a comprehension and of a lambda."""
    for node in ast.walk(tree):
        match node:
            case ast.For(target=target) | ast.AsyncFor(target=target) | ast.comprehension(target=target):
                yield from (part for part in ast.walk(target) if isinstance(part, ast.Name))
            case ast.Lambda(args=arguments):
                yield from (part for part in ast.walk(arguments) if isinstance(part, ast.arg))


def lines_without_a_noun(text: str) -> list[int]:
    """Give the line of each such variable that has no noun."""
    names = (
        (part.id if isinstance(part, ast.Name) else part.arg, part.lineno)
        for part in variables_in(ast.parse(text))
    )
    return sorted(line for name, line in names if name == NO_NOUN)


def test_every_variable_of_a_loop_has_a_noun() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): lines_without_a_noun(path.read_text("utf-8")) for path in CODE
    }
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "text",
    [
        "for VARIABLE in councils: pass",
        "for at, (VARIABLE, other) in pairs: pass",
        "async def f():\n    async for VARIABLE in councils: pass",
        "[VARIABLE for VARIABLE in councils]",
        "{VARIABLE: 1 for VARIABLE in councils}",
        "sorted(councils, key=lambda VARIABLE: VARIABLE.name)",
        "f'{[VARIABLE for VARIABLE in councils]}'",
    ],
)
def test_a_variable_without_a_noun_is_found_wherever_it_stands(text: str) -> None:
    assert lines_without_a_noun(text.replace("VARIABLE", NO_NOUN))
    assert not lines_without_a_noun(text.replace("VARIABLE", "council"))


def test_the_word_is_kept_where_it_counts() -> None:
    assert (
        lines_without_a_noun("one, other = pair\n'one'\nf(one=1)\n[council.one for council in councils]")
        == []
    )
