"""What a value from a browser may be: checked for each kind of field, and never trusted."""

from collections.abc import Callable, Collection
from datetime import date

from scrutiny.errors import AnswerRefused
from scrutiny.panels.fields import Field, FieldKind
from scrutiny.record.entries import Json

LONGEST_TEXT = 10_000
LONGEST_CELL = 2_000
MOST_ROWS = 200
BAND_COLUMN = "Number band"
BANDS = ("fewer than 10", "10 to 19", "20 or more")
# Columns of any table in which one of a few words is written, and nothing else is kept.
COLUMN_CHOICES = {BAND_COLUMN: BANDS}
SCORES = ("inherent", "residual", "target")

_KEPT = {"\n", "\t"}
_PAIR = 2


def check_value(field: Field, value: object, standing: Collection[str] = ()) -> Json:
    """Give a value as it may be kept, with ``standing`` the keys ticked before; any other is refused."""
    return _CHECKS[field.kind](field, value, standing)


def is_empty(field: Field, value: Json) -> bool:
    """Whether a value says nothing: no words at all, apart from the names of known rows."""
    match value:
        case [first, *rest] if first in field.rows and field.kind is not FieldKind.CHECKS:
            return all(is_empty(field, part) for part in rest)
        case list():
            return all(is_empty(field, part) for part in value)
        case dict():
            return all(is_empty(field, part) for part in value.values())
        case str():
            return not value.strip()
    return value is None


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
        raise AnswerRefused(f"{what} has {len(value):,} characters, and at most {longest:,} can be kept.")
    return clean_text(value)


def _check_text(_field: Field, value: object, _standing: Collection[str]) -> Json:
    return _check_words(value, LONGEST_TEXT, "This answer")


def _check_choice(field: Field, value: object, _standing: Collection[str]) -> Json:
    if value == "" or (isinstance(value, str) and value in field.offered):
        return value
    raise AnswerRefused(f"This answer is not one of those offered: {'; '.join(field.offered)}.")


def _check_date(_field: Field, value: object, _standing: Collection[str]) -> Json:
    words = _check_words(value, LONGEST_CELL, "This date")
    try:
        return date.fromisoformat(words).isoformat() if words else ""
    except ValueError as unclear:
        raise AnswerRefused("This is not a date. Give a day, a month and a year.") from unclear


def _check_many(value: object) -> list[object]:
    if not isinstance(value, list):
        raise AnswerRefused("This answer is not a list of rows. Open the page again, and write it again.")
    if len(value) > MOST_ROWS:
        raise AnswerRefused(f"This answer has {len(value):,} rows, and at most {MOST_ROWS} can be kept.")
    return value


def _check_list(_field: Field, value: object, _standing: Collection[str]) -> Json:
    items = enumerate(_check_many(value), start=1)
    return [_check_words(item, LONGEST_CELL, f"Row {number}") for number, item in items]


def list_names(body: Json) -> list[str]:
    """List what the parts of an answer go by: the keys of its ticks, the headings of its rows."""
    parts = body if isinstance(body, list) else []
    heads = [part[0] if isinstance(part, list) and part else part for part in parts]
    return [head for head in heads if isinstance(head, str)]


def _check_table(field: Field, value: object, standing: Collection[str]) -> Json:
    is_grid = field.kind is FieldKind.MATRIX
    known = {*field.rows, *(standing if is_grid else ())}
    rows = [_check_row(field, number, row) for number, row in enumerate(_check_many(value), start=1)]
    # A page may still show a row that is no longer asked for: with nothing in it, it is no row.
    rows = [row for row in rows if not is_grid or row[0] in known or any(row[1:])]
    named = [row[0] for row in rows if row[0] in known]
    # A table with known rows may have others beside them, and a grid only those that stand.
    is_strange = is_grid and len(named) != len(rows)
    if is_strange or len(set(named)) != len(named):
        raise AnswerRefused("The rows of this answer are not those asked for. Open the page again.")
    return [*rows]


def _check_row(field: Field, number: int, row: object) -> list[Json]:
    if not isinstance(row, list) or len(row) != len(field.offered):
        raise AnswerRefused(f"Row {number} does not have {len(field.offered)} columns. Open the page again.")
    # The words of a known row are ours, and may be longer than a person may write.
    return [
        cell if cell in field.rows else _check_cell(cell, column, f"Row {number}, “{column}”,")
        for column, cell in zip(field.offered, row, strict=True)
    ]


def _check_cell(cell: object, column: str, what: str) -> str:
    words = _check_words(cell, LONGEST_CELL, what)
    if column != BAND_COLUMN or not words.strip():
        return words
    bands = {band.casefold(): band for band in BANDS}
    said = " ".join(words.split()).casefold()
    if said not in bands:
        # A small or exact number of children could point to one of them.
        raise AnswerRefused(f"{what} must be one of: {'; '.join(BANDS)}. No exact number is kept.")
    return bands[said]


def _check_checks(field: Field, value: object, standing: Collection[str]) -> Json:
    allowed = {option.key for option in field.options} | set(standing)
    ticked = _check_many(value)
    if not all(isinstance(key, str) and key in allowed for key in ticked):
        raise AnswerRefused("Something was ticked that is not offered here. Open the page again.")
    return [str(key) for key in dict.fromkeys(ticked)]


def _check_heat_map(field: Field, value: object, _standing: Collection[str]) -> Json:
    return [_check_risk(field, number, risk) for number, risk in enumerate(_check_many(value), start=1)]


def _check_risk(field: Field, number: int, risk: object) -> Json:
    if not isinstance(risk, dict) or not set(risk) <= {"risk", *SCORES}:
        raise AnswerRefused(f"Risk {number} is not a risk with its scores. Open the page again.")
    scores = {name: _check_score(field, number, risk.get(name)) for name in SCORES}
    return {"risk": _check_words(risk.get("risk", ""), LONGEST_CELL, f"Risk {number}"), **scores}


def _check_score(field: Field, number: int, pair: object) -> Json:
    if pair is None:
        return None
    if not isinstance(pair, list) or len(pair) != _PAIR or not all(_is_step(field, one) for one in pair):
        raise AnswerRefused(f"Risk {number} has a score that is not from 1 to {field.steps}.")
    return None if pair == [None, None] else list(pair)


def _is_step(field: Field, step: object) -> bool:
    return step is None or (isinstance(step, int) and not isinstance(step, bool) and 1 <= step <= field.steps)


_CHECKS: dict[FieldKind, Callable[[Field, object, Collection[str]], Json]] = {
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
