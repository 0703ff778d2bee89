"""The rule fixture: a rule drawn as a small table, and what a function must give for its rows."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from textwrap import dedent
from typing import Any, Protocol

import pandas as pd
import pytest

Function = Callable[[pd.DataFrame], pd.DataFrame]
# For each row, named by what stands in the first column drawn (or, as a tuple, the first few): the answer.
Answers = Mapping[Any, object]

NUMBER = re.compile(r"-?\d+(\.\d+)?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# A rule that does not speak of these is about one measure in one period.
NOT_SPOKEN_OF = {"measure": "the measure", "period": "the period"}
# One part in ten thousand: four figures must be right.
CLOSE_ENOUGH = 1e-4


class Rule(Protocol):
    """Call a function with the table drawn, and see that each column named has the answers given.

    A dictionary with no answers says that the function gives no rows at all.
    """

    def __call__(self, function: Function, /, *, given: str, **expected: Answers) -> None: ...


def split_drawing(drawn: str) -> tuple[list[str], list[list[str]]]:
    """Give the names of the columns, and the cells of each row, as they were drawn."""
    lines = [line for line in dedent(drawn).splitlines() if line.strip()]
    if not lines:
        pytest.fail("The table drawn has no lines. Its first line names the columns, with | between them.")
    header, *rows = ([cell.strip() for cell in line.split("|")] for line in lines)
    if rows and all(re.fullmatch("-+", cell) for cell in rows[0]):
        rows = rows[1:]
    for row in rows:
        if len(row) != len(header):
            pytest.fail(f"{' | '.join(row)!r} has {len(row)} cells; the table has {len(header)} columns.")
    return header, rows


def read_column(cells: list[str]) -> "pd.Series[Any]":
    """Read a column as numbers or as days where every cell that is filled is one, and otherwise as text."""
    filled = [cell for cell in cells if cell]
    if all(NUMBER.fullmatch(cell) for cell in filled):
        return pd.to_numeric(pd.Series([cell or None for cell in cells], dtype=object))
    if all(DAY.fullmatch(cell) for cell in filled):
        return pd.Series([date.fromisoformat(cell) if cell else None for cell in cells], dtype=object)
    return pd.Series([cell or None for cell in cells])


def read_drawing(drawn: str) -> pd.DataFrame:
    """Read a drawn table; a blank cell is a missing value."""
    header, rows = split_drawing(drawn)
    return pd.DataFrame({name: read_column([row[at] for row in rows]) for at, name in enumerate(header)})


def plain(value: Any) -> object:  # noqa: ANN401  # whatever a cell of a table may hold
    """Give a missing value as None, and a day that pandas keeps as midnight as the day."""
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp) and value == value.normalize():
        return value.date()
    return value


def agree(found: object, expected: object) -> bool:
    """Say whether a value is the one expected: exactly, save for numbers with decimals."""
    if isinstance(expected, bool) or isinstance(found, bool) or expected is None:
        return found is expected
    if isinstance(expected, float):
        return found == pytest.approx(expected, rel=CLOSE_ENOUGH)
    return found == expected


def is_named(row: Mapping[str, object], columns: list[str], key: tuple[object, ...]) -> bool:
    """Say whether a row is the one a key names; a key may be written as it is drawn."""
    cells = [plain(row[column]) for column in columns]
    return all(cell == part or str(cell) == part for cell, part in zip(cells, key, strict=True))


def faults_of_column(
    name: str, answers: Answers, rows: list[dict[str, object]], drawn: list[str]
) -> Iterator[str]:
    """Say each answer of one column that is not the one the rule gives."""
    if not answers and rows:
        yield f"{name}: the rule says no rows are given, and {len(rows)} are."
    for key, expected in answers.items():
        parts = key if isinstance(key, tuple) else (key,)
        found = [row[name] for row in rows if is_named(row, drawn[: len(parts)], parts)]
        if len(found) != 1:
            yield f"{name}: {len(found)} rows are given for {key!r}; the rule speaks of one."
        elif not agree(plain(found[0]), plain(expected)):
            yield f"{name}: {key!r} is given {plain(found[0])!r}; the rule says {expected!r}."


def faults_of(answer: pd.DataFrame, drawn: list[str], expected: Mapping[str, Answers]) -> Iterator[str]:
    """Say everything in which an answer is not what a rule says of it."""
    rows = [{str(name): value for name, value in row.items()} for row in answer.to_dict("records")]
    keys = [key for answers in expected.values() for key in answers]
    used = max((len(key) if isinstance(key, tuple) else 1 for key in keys), default=0)
    if absent := [name for name in [*drawn[:used], *expected] if name not in answer.columns]:
        yield f"No column {', '.join(absent)} is given; the answer has {', '.join(map(str, answer))}."
        return
    for name, answers in expected.items():
        yield from faults_of_column(name, answers, rows, drawn)


@pytest.fixture
def rule() -> Rule:
    """Hold a function to a rule drawn as a table."""

    def hold(function: Function, /, *, given: str, **expected: Answers) -> None:
        if not expected:
            pytest.fail("The rule names no column of the answer, so it says nothing.")
        table = read_drawing(given)
        unspoken = {name: value for name, value in NOT_SPOKEN_OF.items() if name not in table}
        answer = function(table.assign(**unspoken))
        if faults := list(faults_of(answer, list(table.columns), expected)):
            pytest.fail("\n".join([*faults, "The whole answer:", answer.to_string()]), pytrace=False)

    return hold
