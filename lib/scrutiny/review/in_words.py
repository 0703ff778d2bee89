"""Answers in words: as a line of plain text, and as a view on a page."""

from collections.abc import Callable, Sequence
from datetime import date

from scrutiny.guide.columns import ColumnKind
from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Entry, Json
from scrutiny.record.kept_tables import GONE, KeptRow, is_table, say_gone
from scrutiny.review.choices import SCORES
from scrutiny.review.fields import Field, FieldKind
from scrutiny.review.tables import name_columns, read_table
from scrutiny.views.values import Cell, Points, Prose, Table, View
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence

_RISK_COLUMNS = ("Risk", *(score.capitalize() for score in SCORES))
_PAIR = 2


def say_time(entry: Entry) -> str:
    """Say the time of day at which an entry was written, where this runs."""
    return f"{entry.at.astimezone():%H:%M}"


def say_written_on(entry: Entry) -> str:
    """Say the day on which an entry was written, where this runs."""
    return say_day(entry.at.astimezone().date())


def say_value(field: Field, value: Json) -> str:
    """Say an answer as plain words, its parts apart."""
    if isinstance(value, str):
        return _say_one(field, value)
    return "; ".join(_list_parts(field, value))


def _list_parts(field: Field, value: Json) -> list[str]:
    if is_table(value):
        said = _say_rows(field, value)
    elif isinstance(value, list):
        said = [_say_part(field, part) for part in value]
    else:
        said = [] if value is None else [CANNOT_BE_READ]
    return [words for words in said if words]


def _say_one(field: Field, value: str) -> str:
    if field.kind is FieldKind.DATE:
        return _say_date(value)
    return value


def _say_date(value: str) -> str:
    try:
        return say_day(date.fromisoformat(value))
    except ValueError:
        return value


def _say_part(field: Field, part: Json) -> str:
    match part:
        case str():
            return _name_option(field, part) if field.kind is FieldKind.CHECKS else part.strip()
        case list():
            return "".join(_say_rows(field, [part]))
        case dict():
            return _say_risk(part)
    return ""


def _say_rows(field: Field, value: Json) -> list[str]:
    columns = name_columns(field, value)
    return [_say_row(field, columns, row) for row in read_table(field, value)]


def _say_row(field: Field, columns: Sequence[str], row: KeptRow) -> str:
    first, *cells = _say_cells(field, columns, row) or [""]
    if not any(cells) and not row.gone and first in field.rows:
        return ""
    rest = [f"{name}: {cell}" for name, cell in zip(columns[1:], cells, strict=True) if cell]
    gone = f"{GONE}: {say_gone(row)}" if row.gone else ""
    return " – ".join(part for part in (first, ", ".join(rest), gone) if part)


def _say_cells(field: Field, columns: Sequence[str], row: KeptRow) -> list[str]:
    is_date = (field.kind_of(column) is ColumnKind.DATE for column in columns)
    cells = (cell.strip() for cell in row.cells)
    return [_say_date(cell) if is_day else cell for is_day, cell in zip(is_date, cells, strict=True)]


def _say_risk(risk: dict[str, Json]) -> str:
    scores = [f"{name} {said}" for name, said in _list_scores(risk) if said]
    words = risk.get("risk")
    return " – ".join(part for part in (words if isinstance(words, str) else "", ", ".join(scores)) if part)


def _list_scores(risk: dict[str, Json]) -> list[tuple[str, str]]:
    return [(score, say_score(risk.get(score))) for score in SCORES]


def say_score(pair: Json) -> str:
    """Say a likelihood and an impact."""
    if not isinstance(pair, list) or len(pair) != _PAIR:
        return ""
    likelihood, impact = ("not given" if step is None else str(step) for step in pair)
    return f"likelihood {likelihood} and impact {impact}"


def _name_option(field: Field, key: str) -> str:
    words = {option.key: option.words for option in field.options}
    return words.get(key, "something that is no longer listed")


def show_value(field: Field, value: Json) -> View:
    """Show an answer as its kind reads best: as text, a list or a table."""
    return _SHOWS.get(field.kind, _show_text)(field, value)


def _show_text(field: Field, value: Json) -> View:
    lines = say_value(field, value).split("\n")
    return Prose(tuple(line for line in lines if line.strip()))


def _show_list(field: Field, value: Json) -> View:
    if isinstance(value, str):
        return Points((_say_part(field, value),) if value.strip() else ())
    return Points(tuple(_list_parts(field, value)))


def _show_table(field: Field, value: Json) -> View:
    rows = [row for row in read_table(field, value) if _say_row(field, field.offered, row)]
    if not rows:
        return _show_text(field, value)
    # None of what was written under a column that is no longer asked for may be hidden.
    has_gone = any(row.gone for row in rows)
    said = [(row, _say_cells(field, field.offered, row)) for row in rows]
    cells = [(*words, *((say_gone(row),) if has_gone else ())) for row, words in said]
    columns = (*field.offered, *((GONE,) if has_gone else ()))
    return Table(_caption(field), columns, tuple(tuple(Cell(words) for words in row) for row in cells))


def _show_heat_map(field: Field, value: Json) -> View:
    risks = [risk for risk in (value if isinstance(value, list) else []) if isinstance(risk, dict)]
    rows = tuple(
        (Cell(str(risk.get("risk") or "")), *(Cell(_begin(said)) for _name, said in _list_scores(risk)))
        for risk in risks
        if _say_risk(risk)
    )
    return Table(_caption(field), _RISK_COLUMNS, rows) if rows else _show_text(field, value)


def _begin(words: str) -> str:
    return begin_sentence(words) if words else "Not given"


def _caption(field: Field) -> str:
    return f"Answer to {field.name}"


_SHOWS: dict[FieldKind, Callable[[Field, Json], View]] = {
    FieldKind.LIST: _show_list,
    FieldKind.CHECKS: _show_list,
    FieldKind.TABLE: _show_table,
    FieldKind.MATRIX: _show_table,
    FieldKind.HEAT_MAP: _show_heat_map,
}
