"""The shape of a page: a notebook calls and never thinks."""

import ast
import copy
import io
import json
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
LONGEST_CELL = 8
# Of the cells of all pages, how many may stand in so many of them word for word.
MANY, MOST_ALIKE = 5, 60
# The only types that Papermill reads out of a parameters cell.
PARAMETER_TYPES = {"str", "int", "float", "bool", "list[str]"}
NAME = re.compile(r"\d{2}(_[a-z]+)+")
NOT_IN_A_NAME = {"archive", "copy", "date", "draft", "final", "new", "old", "scratch", "version"}
THINKING = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.ClassDef,
    ast.For,
    ast.AsyncFor,
    ast.While,
    ast.If,
    ast.IfExp,
    ast.Match,
    ast.Try,
    ast.TryStar,
    ast.Lambda,
    ast.comprehension,
)

Notebook = dict[str, Any]


def source_of(cell: Notebook) -> str:
    return "".join(cell["source"])


def is_parameters(cell: Notebook) -> bool:
    return "parameters" in cell["metadata"].get("tags", [])


def faults(notebook: Notebook) -> Iterator[str]:
    """Say, in words, everything that makes a notebook more than a page of calls."""
    if notebook["cells"][0]["cell_type"] != "markdown":
        yield "does not begin with the question it answers, in a markdown cell"
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    if [number for number, cell in enumerate(cells) if is_parameters(cell)] != [0]:
        yield "needs exactly one cell tagged 'parameters', the first code cell"
    given: set[str] = set()
    for number, cell in enumerate(cells, start=1):
        yield from (f"cell {number} {fault}" for fault in faults_of_cell(cell, given))


def faults_of_cell(cell: Notebook, given: set[str]) -> Iterator[str]:
    """Say what is wrong with one code cell, given the names that already have a meaning."""
    source = source_of(cell)
    if cell["outputs"] or cell["execution_count"] is not None:
        yield "keeps an output; save it stripped"
    # The parameters have a line each, however many there are.
    if len(source.splitlines()) > LONGEST_CELL and not is_parameters(cell):
        yield f"is longer than {LONGEST_CELL} lines"
    try:
        tree = ast.parse(source)
    except SyntaxError:
        yield "is not plain Python"
        return
    if is_parameters(cell):
        yield from faults_of_parameters(source, tree)
    yield from faults_of_thought(tree, given)


def faults_of_thought(tree: ast.Module, given: set[str]) -> Iterator[str]:
    """Say where a cell decides something, or gives a name a second meaning."""
    for node in ast.walk(tree):
        if isinstance(node, THINKING):
            yield f"thinks ({type(node).__name__}); move it to lib/"
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            if node.id in given:
                yield f"gives {node.id!r} a second meaning"
            given.add(node.id)


def faults_of_parameters(source: str, tree: ast.Module) -> Iterator[str]:
    """Say what Papermill could not read, or could not explain, in a parameters cell."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    explained = {token.start[0] for token in tokens if token.type == tokenize.COMMENT}
    for statement in tree.body:
        line = f"line {statement.lineno}"
        match statement:
            case ast.AnnAssign(target=ast.Name(), value=ast.expr() as default):
                if ast.unparse(statement.annotation) not in PARAMETER_TYPES:
                    yield f"{line}: a parameter is one of {', '.join(sorted(PARAMETER_TYPES))}"
                if "#" in ast.unparse(default):
                    yield f"{line}: Papermill cuts a default at its '#'"
                if statement.lineno != statement.end_lineno or statement.lineno not in explained:
                    yield f"{line}: a parameter takes one line and ends in a comment that explains it"
            case _:
                yield f"{line}: is not a parameter with a type and a default"


def faults_of_name(name: str) -> Iterator[str]:
    """Say what keeps a file's name from being a number and words a member would say."""
    if not NAME.fullmatch(name):
        yield f"{name} is not NN_words_in_small_letters"
    yield from (f"{name} says {word!r}; git keeps that" for word in name.split("_") if word in NOT_IN_A_NAME)


def pages_on_disk() -> list[Path]:
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def test_every_page_calls_and_never_thinks() -> None:
    found = [
        f"{page.name}: {fault}"
        for page in pages_on_disk()
        for fault in faults(json.loads(page.read_text("utf-8")))
    ]
    assert found == []


def test_few_cells_stand_alike_in_five_pages_or_more() -> None:
    pages = [json.loads(page.read_text("utf-8"))["cells"] for page in pages_on_disk()]
    counted = Counter(source_of(cell) for cells in pages for cell in cells)
    assert sum(number for number in counted.values() if number >= MANY) < MOST_ALIKE


def test_every_page_has_a_name_a_member_would_say() -> None:
    assert [fault for page in pages_on_disk() for fault in faults_of_name(page.stem)] == []


def test_the_contents_list_every_page_in_order_and_no_other() -> None:
    contents = yaml.safe_load((NOTEBOOKS / "contents.yml").read_text("utf-8"))
    listed = [entry["notebook"] for entry in contents]
    assert listed == [page.stem for page in pages_on_disk()]


def make_cell(source: str, *tags: str) -> Notebook:
    metadata = {"tags": list(tags)}
    return {
        "cell_type": "code",
        "source": source,
        "metadata": metadata,
        "outputs": [],
        "execution_count": None,
    }


GOOD: Notebook = {
    "cells": [
        {"cell_type": "markdown", "source": "Where do we stand?", "metadata": {}},
        make_cell('council: str = "testshire"  # whose figures to show', "parameters"),
        make_cell("from scrutiny import views\n\nviews.say_who_we_are(council)"),
    ]
}


def test_the_checker_passes_a_page_of_calls() -> None:
    assert list(faults(GOOD)) == []
    assert list(faults_of_name("01_our_council")) == []


def test_the_checker_says_each_fault_of_a_bad_page() -> None:
    bad = copy.deepcopy(GOOD)
    bad["cells"][0] = make_cell("%matplotlib inline")
    bad["cells"][1] = make_cell("council: str\nday: date = today  # when\nmark: str = '#1'", "parameters")
    bad["cells"][2] = make_cell("day = 1\nkept = [x for x in council]\n" + "\n" * 6 + "day")
    bad["cells"][2]["execution_count"] = 3
    assert list(faults(bad)) == [
        "does not begin with the question it answers, in a markdown cell",
        "needs exactly one cell tagged 'parameters', the first code cell",
        "cell 1 is not plain Python",
        "cell 2 line 1: is not a parameter with a type and a default",
        "cell 2 line 2: a parameter is one of bool, float, int, list[str], str",
        "cell 2 line 3: Papermill cuts a default at its '#'",
        "cell 2 line 3: a parameter takes one line and ends in a comment that explains it",
        "cell 3 keeps an output; save it stripped",
        "cell 3 is longer than 8 lines",
        "cell 3 gives 'day' a second meaning",
        "cell 3 thinks (comprehension); move it to lib/",
    ]
    assert list(faults_of_name("Review_old")) == [
        "Review_old is not NN_words_in_small_letters",
        "Review_old says 'old'; git keeps that",
    ]
