"""The rows of a table as a browser sends them: as they may be kept, and what they still lack."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KEY, KeptRow, is_key, keep_rows
from scrutiny.review.cells import check_row, list_standing, say_fault
from scrutiny.review.choices import find_reasons, list_choices, list_scores
from scrutiny.review.columns_sent import check_columns
from scrutiny.review.fields import Bodies, Field
from scrutiny.review.scoring import find_faults_of_scores
from scrutiny.review.tables import read_table
from scrutiny.review.typed import LONGEST_CELL, check_many, check_typed

# Whoever opened the page again would be shown such a row again: it is mended here or nowhere.
_NOT_ASKED = (
    "One row of this answer is not asked for any more. Copy what you need from it, then clear its boxes: "
    "the rest is saved."
)
_TWICE = "Two rows of this answer have one name. Call one of them otherwise, or take it out."


def accept_rows(field: Field, value: object, standing: Bodies) -> Json:
    """Give the rows of a table as they may be kept; one with known rows may have others beside them."""
    rows = list(_read_sent(field, value))
    _refuse_twice([row.cells[0] for row in rows if row.cells[0] in field.rows])
    return _keep(field, rows, standing)


def accept_grid(field: Field, value: object, standing: Bodies) -> Json:
    """Give the rows of a grid as they may be kept: its own, and those that stand."""
    known = {*field.rows, *(row.cells[0] for body in standing for row in read_table(field, body))}
    # A page may still show a row that is no longer asked for: with nothing in it, it is no row.
    rows = [row for row in _read_sent(field, value) if row.cells[0] in known or _is_said(row)]
    named = [row.cells[0] for row in rows if row.cells[0] in known]
    if len(named) != len(rows):
        raise AnswerRefused(_NOT_ASKED)
    _refuse_twice(named)
    return _keep(field, rows, standing)


def _refuse_twice(named: Sequence[str]) -> None:
    if len(set(named)) != len(named):
        raise AnswerRefused(_TWICE)


def _keep(field: Field, rows: Sequence[KeptRow], standing: Bodies) -> Json:
    there = list_standing(field, standing)
    checked = (check_row(field, number, row, there) for number, row in enumerate(rows, start=1))
    return keep_rows(
        field.offered, [replace(row, cells=cells) for row, cells in zip(rows, checked, strict=True)]
    )


def _is_said(row: KeptRow) -> bool:
    return any(row.cells[1:]) or bool(row.former)


def _read_sent(field: Field, value: object) -> tuple[KeptRow, ...]:
    """Read a table as it was sent, every word of it checked; bare rows are in the order of the columns."""
    columns, sent = _open_sent(field, value)
    rows = [_check_row(field, columns, number, row) for number, row in enumerate(check_many(sent), start=1)]
    keys = [row[columns.index(KEY)] for row in rows] if KEY in columns else []
    given = [key for key in keys if key]
    if not all(is_key(key) for key in given) or len(set(given)) != len(given):
        raise AnswerRefused("The rows of this answer cannot be told apart. Open the page again.")
    return read_table(field, {"columns": [*columns], "rows": [[*row] for row in rows]})


def _open_sent(field: Field, value: object) -> tuple[list[str], object]:
    match value:
        case {"columns": columns, "rows": rows, **others} if not others:
            return check_columns(field, columns), rows
    return [*field.offered], value


def _check_row(field: Field, columns: Sequence[str], number: int, row: object) -> list[str]:
    if not isinstance(row, list) or len(row) != len(columns):
        raise AnswerRefused(f"Row {number} does not have {len(columns)} columns. Open the page again.")
    # The words of a known row are ours, and may be longer than a person may write.
    return [
        cell if cell in field.rows else check_typed(cell, LONGEST_CELL, f"Row {number}, “{column}”,")
        for column, cell in zip(columns, row, strict=True)
    ]


def says_no_row(field: Field, value: Json) -> bool:
    """Whether a table says nothing, apart from the names of its known rows."""
    return all(_is_unsaid(field, row) for row in read_table(field, value))


def _is_unsaid(field: Field, row: KeptRow) -> bool:
    is_named = row.cells[0] in field.rows
    return replace(row, cells=row.cells[is_named:]).is_blank


def lack_cells(field: Field, value: Json) -> Iterator[str]:
    """Say what each row of a table still lacks, and what in it does not fit."""
    for number, kept in enumerate(read_table(field, value), start=1):
        row = dict(zip(field.offered, (cell.strip() for cell in kept.cells), strict=True))
        known = field.offered[0] if kept.cells[0] in field.rows else ""
        if any(words for column, words in row.items() if column != known):
            yield from _lack_in_row(field, f"Row {number}", row)


def _lack_in_row(field: Field, where: str, row: dict[str, str]) -> Iterator[str]:
    first = field.offered[0]
    if not row[first]:
        yield f"{where} has nothing under “{first}”. Write it there, or take the row out."
    for column in field.columns:
        if column.required and column.name != first and not row[column.name]:
            yield f"{where} has nothing under “{column.name}” yet.{_say_offered(field, column.name)}"
    for heading, words in row.items():
        is_known = heading == first and words in field.rows
        if not is_known and (fault := say_fault(field, heading, words)):
            yield f"{where}, “{heading}”, {fault}"
    scores = {
        score: (row[likelihood], row[impact])
        for score, (likelihood, impact) in list_scores(field.columns).items()
    }
    yield from find_faults_of_scores(where, scores, row.get(find_reasons(field.columns), ""))


def _say_offered(field: Field, heading: str) -> str:
    offered = list_choices(field).get(heading)
    return f" It is one of: {'; '.join(offered)}." if offered else ""
