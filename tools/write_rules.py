"""Write the handbook of rules from the tests that prove them, without running any: `make rules`."""

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scrutiny.editions import read_curated

ROOT = Path(__file__).resolve().parents[1]
NOTICE = "<!-- Written by `make rules` from tests/spec. Change the tests, never this page. -->"
# What a name in small letters loses.
NAMES = {"christmas": "Christmas", "easter": "Easter", "england": "England", "nhs": "NHS", "ofsted": "Ofsted"}
CODE = re.compile(r"`|\w_\w|\w\(\)")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NUMBER = re.compile(r"-?\d+(\.\d+)?")

Row = Sequence[object]
Table = Sequence[Row]
# What names a row, as it is drawn, and the answer for that row.
Answers = dict[tuple[str, ...], object]
Constants = dict[str, ast.expr]


class NotForReaders(Exception):
    """A test that cannot be a paragraph of the handbook: what was met, and what its author should do."""


@dataclass(frozen=True)
class Drawing:
    """A table as drawn, its first row the names of the columns, and the answers of each column expected."""

    drawn: Table
    expected: dict[str, Answers]


@dataclass(frozen=True)
class Rule:
    """One test: its name as a sentence, its docstring, and what it draws."""

    heading: str
    text: str
    drawings: list[Drawing]


@dataclass(frozen=True)
class Section:
    """One file of tests."""

    title: str
    rules: list[Rule]


def as_sentence(name: str) -> str:
    """Say the name of a test as a sentence."""
    words = " ".join(NAMES.get(word, word) for word in name.removeprefix("test_").split("_"))
    return words[0].upper() + words[1:]


def as_drawn(key: object) -> tuple[str, ...]:
    """Give what names a row as it would be drawn."""
    parts = key if isinstance(key, tuple) else (key,)
    return tuple("" if part is None else str(part) for part in parts)


def value_of(node: ast.expr, constants: Constants) -> object:
    """Read what is written out in full: text, a number, a date, a dictionary, or a constant that is one."""
    match node:
        case ast.Name(id=name) if name in constants:
            return value_of(constants[name], constants)
        case ast.Call(func=ast.Name(id="date"), args=[ast.Constant(), ast.Constant(), ast.Constant()]):
            return date(*(ast.literal_eval(part) for part in node.args))
        case ast.Dict(keys=keys, values=values) if all(keys):
            pairs = zip((key for key in keys if key), values, strict=True)
            return {value_of(key, constants): value_of(value, constants) for key, value in pairs}
    try:
        return ast.literal_eval(node)
    except ValueError as fault:
        met = f"line {node.lineno}: a reader cannot be shown {ast.unparse(node)}"
        raise NotForReaders(f"{met}; write the text, the number or the date itself") from fault


def read_answers(node: ast.expr, constants: Constants) -> Answers:
    """Read the answers that a rule expects of one column."""
    answers = value_of(node, constants)
    if not isinstance(answers, dict):
        raise NotForReaders(
            f"line {node.lineno}: {ast.unparse(node)} is no dictionary; write each row and its answer"
        )
    return {as_drawn(key): answer for key, answer in answers.items()}


def read_drawing(call: ast.Call, constants: Constants) -> Drawing:
    """Read what one call of the rule fixture draws and expects."""
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    if "given" not in given or None in given:
        raise NotForReaders(f"line {call.lineno}: a rule needs given=, and its columns named one by one")
    lines = str(value_of(given.pop("given"), constants)).splitlines()
    drawn = [[cell.strip() for cell in line.split("|")] for line in lines if line.strip()]
    drawn = [row for row in drawn if not all(re.fullmatch("-+", cell) for cell in row)]
    if len({len(row) for row in drawn}) != 1:
        raise NotForReaders(f"line {call.lineno}: the rows drawn differ in their number of cells")
    return Drawing(drawn, {str(name): read_answers(node, constants) for name, node in given.items()})


def read_rule(test: ast.FunctionDef, constants: Constants) -> Rule:
    """Read one test as a paragraph."""
    text = ast.get_docstring(test)
    if not text:
        raise NotForReaders(f"{test.name} has no docstring; say its rule in one plain sentence")
    if code := CODE.search(text):
        raise NotForReaders(f"{test.name} has {code[0]!r} in its docstring; say it without code")
    calls = [
        node
        for node in ast.walk(test)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "rule"
    ]
    drawings = [read_drawing(call, constants) for call in sorted(calls, key=lambda call: call.lineno)]
    return Rule(as_sentence(test.name), text, drawings)


def read_section(path: Path) -> Section:
    """Read one file of tests."""
    body = ast.parse(path.read_text("utf-8")).body
    constants = {
        node.targets[0].id: node.value
        for node in body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    if "title" not in constants:
        raise NotForReaders('it has no title; give it one, as in title = "How ties are placed"')
    tests = [node for node in body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    return Section(str(value_of(constants["title"], {})), [read_rule(test, constants) for test in tests])


def read_chapters(spec: Path) -> dict[str, list[Section]]:
    """Read every chapter in reading order, or say of each file why it cannot be read."""
    titles = read_curated(spec / "chapters.yml", dict[str, str])
    found = {path.parent.name for path in spec.glob("*/test_*.py")}
    faults = [f"{name}: chapters.yml gives this chapter no title" for name in sorted(found - set(titles))]
    chapters: dict[str, list[Section]] = {titles[name]: [] for name in titles if name in found}
    for path in sorted(path for name in titles for path in (spec / name).glob("test_*.py")):
        try:
            chapters[titles[path.parent.name]].append(read_section(path))
        except NotForReaders as fault:
            faults.append(f"{path.parent.name}/{path.name}: {fault}")
    if faults:
        raise NotForReaders("\n".join(faults))
    return chapters


def say_cell(value: object) -> str:
    """Say what stands in a cell as a reader would."""
    match value:
        case None:
            return "*nothing*"
        case bool():
            return "yes" if value else "no"
        case date():
            return f"{value.day} {value:%B %Y}"
        case str() if DAY.fullmatch(value):
            return say_cell(date.fromisoformat(value))
        case _:
            return str(value).replace("_", " ").replace("|", r"\|")


def is_named(row: Row, key: tuple[str, ...]) -> bool:
    """Say whether a row is one that a key names."""
    return tuple(row[: len(key)]) == key


def answer_for(row: Row, answers: Answers) -> object:
    """Find the answer for a row; a blank where the rule does not speak of it."""
    return next((answer for key, answer in answers.items() if is_named(row, key)), "")


def join_answers(drawing: Drawing) -> Iterator[Table]:
    """Give the table drawn with its answers beside the rows or, where they are not row for row, beneath."""
    header, *drawn = drawing.drawn
    columns = drawing.expected.values()
    keys = list(dict.fromkeys(key for answers in columns for key in answers))
    beside = all(sum(is_named(row, key) for row in drawn) == 1 for key in keys)
    if not (beside and keys):
        yield drawing.drawn
    if keys:
        named = header if beside else header[: max(map(len, keys))]
        rows = [
            [*row, *(answer_for(row, column) for column in columns)] for row in (drawn if beside else keys)
        ]
        yield [[*named, *(f"Gives: {name}" for name in drawing.expected)], *rows]


def draw_table(table: Table) -> Iterator[str]:
    """Draw a table in Markdown, columns of numbers to the right."""
    header, *rows = [[say_cell(cell) for cell in row] for row in table]
    columns = [[row[at] for row in rows if row[at]] for at in range(len(header))]
    sides = ["---:" if column and all(map(NUMBER.fullmatch, column)) else "---" for column in columns]
    names = [name[:1].upper() + name[1:] for name in header]
    yield from (f"| {' | '.join(row)} |" for row in [names, sides, *rows])
    yield ""


def draw_rule(rule: Rule) -> Iterator[str]:
    """Write one rule: its heading, its sentence, its tables."""
    yield from (f"#### {rule.heading}", "", rule.text, "")
    for drawing in rule.drawings:
        for table in join_answers(drawing):
            yield from draw_table(table)
        if not any(drawing.expected.values()):
            yield from ("This gives no rows.", "")


def link_to(heading: str) -> str:
    """Link to a heading, by the address that readers of Markdown give it."""
    address = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
    return f"[{heading}](#{address})"


def draw_handbook(opening: str, chapters: dict[str, list[Section]]) -> Iterator[str]:
    """Write the whole handbook, line by line."""
    yield from (NOTICE, "", opening)
    for chapter, sections in chapters.items():
        yield f"- {link_to(chapter)}"
        yield from (f"  - {link_to(section.title)}" for section in sections)
    yield ""
    for chapter, sections in chapters.items():
        yield from (f"## {chapter}", "")
        for section in sections:
            yield from (f"### {section.title}", "")
            for rule in section.rules:
                yield from draw_rule(rule)


def main() -> None:
    """Read the tests and write the handbook, or say why it cannot be written and leave it as it was."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--spec", type=Path, default=ROOT / "tests" / "spec", help="the folder of chapters")
    options.add_argument("--to", type=Path, default=ROOT / "docs" / "rules.md", help="the page to write")
    chosen = options.parse_args()
    try:
        chapters = read_chapters(chosen.spec)
    except NotForReaders as faults:
        sys.exit(str(faults))
    opening = (chosen.spec / "opening.md").read_text("utf-8")
    chosen.to.write_text("\n".join(draw_handbook(opening, chapters)), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
