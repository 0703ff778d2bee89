"""Answers in words: as a line of plain text, and as a view on a page."""

from collections.abc import Callable, Iterable
from datetime import date

from scrutiny.panels.fields import Field, FieldKind
from scrutiny.record.entries import Entry, Json
from scrutiny.views.values import Cell, Points, Prose, Table, View
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence

_RISK_COLUMNS = ("Risk", "Inherent", "Residual", "Target")
_PAIR = 2


def say_time(entry: Entry) -> str:
    """Say the time of day at which an entry was written, where this runs."""
    return f"{entry.at.astimezone():%H:%M}"


def say_written_on(entry: Entry) -> str:
    """Say the day on which an entry was written, where this runs."""
    return say_day(entry.at.astimezone().date())


def list_rows(body: Json, columns: int) -> list[list[str]]:
    """Give the rows of a table's answer, each with so many cells of words; none where it is no table."""
    rows = body if isinstance(body, list) else []
    return [_fit(row, columns) for row in rows if isinstance(row, list)]


def _fit(row: list[Json], columns: int) -> list[str]:
    cells = [cell if isinstance(cell, str) else "" for cell in row]
    return (cells + [""] * columns)[:columns]


def say_value(field: Field, value: Json) -> str:
    """Say an answer as plain words, its parts apart."""
    match value:
        case str():
            return _say_one(field, value)
        case list():
            return "; ".join(words for part in value if (words := _say_part(field, part)))
    return ""


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
            return _say_row(field, part)
        case dict():
            return _say_risk(part)
    return ""


def _say_row(field: Field, row: list[Json]) -> str:
    cells = [cell.strip() if isinstance(cell, str) else "" for cell in row]
    if not any(cells[1:] if cells and cells[0] in field.rows else cells):
        return ""
    names = [*field.offered, *[""] * len(cells)]
    rest = [
        f"{name}: {cell}" if name else cell for name, cell in zip(names[1:], cells[1:], strict=False) if cell
    ]
    return " – ".join(part for part in (cells[0], ", ".join(rest)) if part)


def _say_risk(risk: dict[str, Json]) -> str:
    scores = [f"{name} {said}" for name, said in _list_scores(risk) if said]
    words = risk.get("risk")
    return " – ".join(part for part in (words if isinstance(words, str) else "", ", ".join(scores)) if part)


def _list_scores(risk: dict[str, Json]) -> list[tuple[str, str]]:
    return [(name.lower(), say_score(risk.get(name.lower()))) for name in _RISK_COLUMNS[1:]]


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
    parts: Iterable[Json] = value if isinstance(value, list) else [value]
    return Points(tuple(words for part in parts if (words := _say_part(field, part))))


def _show_table(field: Field, value: Json) -> View:
    rows = [row for row in (value if isinstance(value, list) else []) if isinstance(row, list)]
    if any(len(row) > len(field.offered) for row in rows):
        # An older form of the question had more columns, and none of what was written may be hidden.
        return _show_list(field, value)
    shown = [_fit(row, len(field.offered)) for row in rows if _say_row(field, row)]
    cells = tuple(tuple(Cell(words) for words in row) for row in shown)
    return Table(_caption(field), field.offered, cells) if cells else _show_text(field, value)


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
