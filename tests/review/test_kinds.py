"""The kinds of answer: each is one object with every part, and nothing elsewhere is told apart by kind."""

import ast
import re
from collections.abc import Iterator
from dataclasses import MISSING, fields
from pathlib import Path

import pytest

from scrutiny.guide.bank import read_bank
from scrutiny.guide.kinds import KNOWN, find_known
from scrutiny.guide.prompts import AnswerForm
from scrutiny.review import kinds
from scrutiny.review.fields import Kind
from scrutiny.review.kinds import KINDS

PACKAGE = Path(__file__).resolve().parents[2] / "lib" / "scrutiny"
ROOMS = ("guide", "views", "review", "panels", "cli")
NAMES = frozenset(KINDS)
# Parts that say something: none of them may be left empty.
WORDS = ("name", "called", "on_paper", "how")


def test_no_part_of_a_kind_has_a_default() -> None:
    defaults = [part.name for part in fields(Kind) if part.default is not MISSING]
    assert defaults == []


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_has_every_part(kind: Kind) -> None:
    assert [part.name for part in fields(Kind) if getattr(kind, part.name) is None] == []
    assert all(getattr(kind, part) for part in WORDS)
    parts = [part.name for part in fields(Kind) if "Callable" in str(part.type)]
    assert len(parts) == 9
    assert all(callable(getattr(kind, part)) for part in parts)
    assert ("{}" in kind.on_paper) == bool(kind.offers), "a place for the words that are offered"


def test_each_module_has_the_kind_it_is_named_for() -> None:
    modules = {path.stem.replace("_", " ") for path in Path(kinds.__path__[0]).glob("[a-z]*.py")}
    assert modules == set(NAMES)


def test_a_prompt_can_name_every_kind_but_ticks() -> None:
    assert set(KNOWN) == NAMES - {"checks"}
    assert {prompt.answer.kind for prompt in read_bank().prompts} <= set(KNOWN)


def test_an_unknown_kind_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"'kind' is 'verse'\. It may be: choice, date, heat map"):
        AnswerForm(kind="verse")


def test_a_bank_without_any_kind_says_what_is_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scrutiny.guide.kinds.KNOWN", {})
    with pytest.raises(LookupError, match=r"scrutiny\.review\.kinds"):
        find_known("text")


def test_whatever_reads_the_guide_loads_the_kinds() -> None:
    reads = re.compile(r"\b(read_bank|read_guide|prepare_(all_)?guidance)\(")
    texts = {path: path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}
    readers = {path for path, text in texts.items() if reads.search(text) and path.parts[-2] != "guide"}
    assert readers
    # The page loads them itself, for whatever opens one.
    loads = ("from scrutiny.review import kinds", "from scrutiny.review.page import Page")
    assert [path.name for path in readers if not any(load in texts[path] for load in loads)] == []


def find_turns(tree: ast.Module) -> Iterator[str]:
    """Find where a program turns on the name of a kind: a comparison, a case, or a dictionary by name."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=ast.Attribute(attr="kind") as left, comparators=[*others]):
                if any(isinstance(other, ast.Constant) and other.value in NAMES for other in others):
                    yield f"line {left.lineno}"
            case ast.Dict(keys=keys):
                named = {key.value for key in keys if isinstance(key, ast.Constant)}
                if len(named & NAMES) > 1:
                    yield f"line {node.lineno}"
            case ast.Match(subject=ast.Attribute(attr="kind")):
                text = ast.unparse(node)
                if any(repr(name) in text for name in NAMES):
                    yield f"line {node.lineno}"


def test_nothing_else_turns_on_the_name_of_a_kind() -> None:
    inside = PACKAGE / "review" / "kinds"
    rooms = (path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))
    modules = [path for path in sorted(rooms) if inside not in path.parents]
    found = {path.name: [*find_turns(ast.parse(path.read_text("utf-8")))] for path in modules}
    assert {name: turns for name, turns in found.items() if turns} == {}


@pytest.mark.parametrize(
    "text",
    [
        'if field.kind == "date": ...',
        'HOW = {"list": 1, "heat map": 2}',
        'match answer.kind:\n    case "table": ...',
    ],
)
def test_such_a_turn_is_found(text: str) -> None:
    assert [*find_turns(ast.parse(text))] == ["line 1"]
