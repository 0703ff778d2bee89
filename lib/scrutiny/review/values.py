"""What a value from a browser may be: checked for each kind of field, and never trusted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KEY, KeptRow, is_key, keep_rows
from scrutiny.review.cells import Standing, check_row, check_words, list_standing
from scrutiny.review.choices import SCORES
from scrutiny.review.fields import Field, FieldKind
from scrutiny.review.tables import TABLES, list_names, read_table

LONGEST_TEXT = 10_000
LONGEST_CELL = 2_000
MOST_ROWS = 200
# Columns that are no longer asked for, and that an answer may still have.
MOST_GONE = 40

# Whoever opened the page again would be shown such a row again: it is mended here or nowhere.
_NOT_ASKED = (
    "One row of this answer is not asked for any more. Copy what you need from it, then clear its boxes: "
    "the rest is saved."
)
_TWICE = "Two rows of this answer have one name. Call one of them otherwise, or take it out."
_KEPT = {"\n", "\t"}
_PAIR = 2


Bodies = Sequence[Json]


def check_value(field: Field, value: object, standing: Bodies = ()) -> Json:
    """Give a value as it may be kept, with ``standing`` the answers that stand; any other is refused."""
    return _CHECKS[field.kind](field, value, standing)


def is_empty(field: Field, value: Json) -> bool:
    """Whether a value says nothing: no words at all, apart from the names of known rows."""
    if field.kind in TABLES:
        return all(_is_unsaid(field, row) for row in read_table(field, value))
    match value:
        case list():
            return all(is_empty(field, part) for part in value)
        case dict():
            return all(is_empty(field, part) for part in value.values())
        case str():
            return not value.strip()
    return value is None


def _is_unsaid(field: Field, row: KeptRow) -> bool:
    is_named = row.cells[0] in field.rows
    return replace(row, cells=row.cells[is_named:]).is_blank


def clean_text(words: str) -> str:
    """Give words as they can be kept anywhere: line ends alike, and no unseen control characters."""
    # A word processor's soft line end is pasted as a vertical tab.
    lines = words.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    kept = "".join(letter for letter in lines if letter in _KEPT or not _is_control(letter))
    return kept.encode("utf-8", "replace").decode("utf-8")


def _is_control(letter: str) -> bool:
    return letter < " " or "\x7f" <= letter <= "\x9f"


def _check_words(value: object, longest: int, what: str) -> str:
    if not isinstance(value, str):
        raise AnswerRefused(f"{what} is not text. Open the page again, and write it again.")
    if len(value) > longest:
        raise AnswerRefused(
            f"{what} has {len(value):,} characters, and at most {longest:,} can be kept. Shorten it."
        )
    return clean_text(value)


def _check_text(field: Field, value: object, standing: Bodies) -> Json:
    words = _check_words(value, field.longest or LONGEST_TEXT, "This answer")
    return check_words(field, words, "This answer", list_standing(field, standing))


def check_reason(field: Field, reason: str) -> str:
    """Give the reason for an answer as it may be kept."""
    return check_words(field, clean_text(reason), "This reason")


def _check_choice(field: Field, value: object, _standing: Bodies) -> Json:
    if value == "" or (isinstance(value, str) and value in field.offered):
        return value
    raise AnswerRefused(f"This answer is not one of those offered: {'; '.join(field.offered)}.")


def _check_date(_field: Field, value: object, _standing: Bodies) -> Json:
    words = _check_words(value, LONGEST_CELL, "This date")
    try:
        return date.fromisoformat(words).isoformat() if words else ""
    except ValueError as unclear:
        raise AnswerRefused("This is not a date. Give a day, a month and a year.") from unclear


def _check_many(value: object) -> list[object]:
    if not isinstance(value, list):
        raise AnswerRefused("This answer is not a list of rows. Open the page again, and write it again.")
    if len(value) > MOST_ROWS:
        raise AnswerRefused(
            f"This answer has {len(value):,} rows, and at most {MOST_ROWS} can be kept. Remove some."
        )
    return value


def _check_list(field: Field, value: object, standing: Bodies) -> Json:
    there = list_standing(field, standing)
    items = enumerate(_check_many(value), start=1)
    words = ((f"Row {at}", _check_words(item, LONGEST_CELL, f"Row {at}")) for at, item in items)
    return [check_words(field, said, what, there) for what, said in words]


def _check_table(field: Field, value: object, standing: Bodies) -> Json:
    is_grid = field.kind is FieldKind.MATRIX
    known = {*field.rows, *(_list_names(field, standing) if is_grid else ())}
    # A page may still show a row that is no longer asked for: with nothing in it, it is no row.
    rows = [row for row in _read_sent(field, value) if not is_grid or row.cells[0] in known or _is_said(row)]
    named = [row.cells[0] for row in rows if row.cells[0] in known]
    # A table with known rows may have others beside them, and a grid only those that stand.
    if is_grid and len(named) != len(rows):
        raise AnswerRefused(_NOT_ASKED)
    if len(set(named)) != len(named):
        raise AnswerRefused(_TWICE)
    there = list_standing(field, standing)
    checked = (check_row(field, number, row, there) for number, row in enumerate(rows, start=1))
    return keep_rows(
        field.offered, [replace(row, cells=cells) for row, cells in zip(rows, checked, strict=True)]
    )


def _list_names(field: Field, standing: Bodies) -> set[str]:
    return {name for body in standing for name in list_names(field, body)}


def _is_said(row: KeptRow) -> bool:
    return any(row.cells[1:]) or bool(row.gone)


def _read_sent(field: Field, value: object) -> tuple[KeptRow, ...]:
    """Read a table as it was sent, every word of it checked; bare rows are in the order of the columns."""
    columns, sent = _open_sent(field, value)
    rows = [_check_row(field, columns, number, row) for number, row in enumerate(_check_many(sent), start=1)]
    keys = [row[columns.index(KEY)] for row in rows] if KEY in columns else []
    given = [key for key in keys if key]
    if not all(is_key(key) for key in given) or len(set(given)) != len(given):
        raise AnswerRefused("The rows of this answer cannot be told apart. Open the page again.")
    return read_table(field, {"columns": [*columns], "rows": [[*row] for row in rows]})


def _open_sent(field: Field, value: object) -> tuple[list[str], object]:
    match value:
        case {"columns": columns, "rows": rows, **others} if not others:
            return _check_columns(field, columns), rows
    return [*field.offered], value


def _check_columns(field: Field, columns: object) -> list[str]:
    """Check the columns that an answer was written under; they may be older than those asked for now."""
    named = [one for one in (columns if isinstance(columns, list) else [None]) if isinstance(one, str)]
    is_whole = isinstance(columns, list) and len(named) == len(columns) == len(set(named))
    if not is_whole or len(named) > len(field.offered) + MOST_GONE or not all(map(_is_heading, named)):
        raise AnswerRefused("This answer has columns that cannot be kept. Open the page again.")
    return named


def _is_heading(words: str) -> bool:
    return words == KEY or (len(words) <= LONGEST_CELL and bool(words.strip()) and clean_text(words) == words)


def _check_row(field: Field, columns: Sequence[str], number: int, row: object) -> list[str]:
    if not isinstance(row, list) or len(row) != len(columns):
        raise AnswerRefused(f"Row {number} does not have {len(columns)} columns. Open the page again.")
    # The words of a known row are ours, and may be longer than a person may write.
    return [
        cell if cell in field.rows else _check_words(cell, LONGEST_CELL, f"Row {number}, “{column}”,")
        for column, cell in zip(columns, row, strict=True)
    ]


def _check_checks(field: Field, value: object, standing: Bodies) -> Json:
    allowed = {option.key for option in field.options} | _list_names(field, standing)
    ticked = _check_many(value)
    if not all(isinstance(key, str) and key in allowed for key in ticked):
        raise AnswerRefused("Something was ticked that is not offered here. Open the page again.")
    return [str(key) for key in dict.fromkeys(ticked)]


def _check_heat_map(field: Field, value: object, standing: Bodies) -> Json:
    there = list_standing(field, standing)
    risks = enumerate(_check_many(value), start=1)
    return [_check_risk(field, number, risk, there) for number, risk in risks]


def _check_risk(field: Field, number: int, risk: object, standing: Standing) -> Json:
    if not isinstance(risk, dict) or not set(risk) <= {"risk", *SCORES}:
        raise AnswerRefused(f"Risk {number} is not a risk with its scores. Open the page again.")
    scores = {name: _check_score(field, number, risk.get(name)) for name in SCORES}
    name = _check_words(risk.get("risk", ""), LONGEST_CELL, f"Risk {number}")
    return {"risk": check_words(field, name, f"Risk {number}", standing), **scores}


def _check_score(field: Field, number: int, pair: object) -> Json:
    if pair is None:
        return None
    if not isinstance(pair, list) or len(pair) != _PAIR or not all(_is_step(field, one) for one in pair):
        raise AnswerRefused(f"Risk {number} has a score that is not from 1 to {field.steps}.")
    return None if pair == [None, None] else list(pair)


def _is_step(field: Field, step: object) -> bool:
    return step is None or (isinstance(step, int) and not isinstance(step, bool) and 1 <= step <= field.steps)


_CHECKS: dict[FieldKind, Callable[[Field, object, Bodies], Json]] = {
    FieldKind.TEXT: _check_text,
    FieldKind.LONG_TEXT: _check_text,
    FieldKind.SCALE: _check_choice,
    FieldKind.CHOICE: _check_choice,
    FieldKind.DATE: _check_date,
    FieldKind.LIST: _check_list,
    FieldKind.TABLE: _check_table,
    FieldKind.MATRIX: _check_table,
    FieldKind.HEAT_MAP: _check_heat_map,
    FieldKind.CHECKS: _check_checks,
}
