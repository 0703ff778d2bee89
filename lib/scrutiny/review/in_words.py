"""Answers in words, in whatever shape they were kept: as a line of plain text, and as a view on a page."""

from collections.abc import Callable, Sequence

from scrutiny.guide.columns import ColumnKind
from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Entry, Json
from scrutiny.record.kept_tables import FORMER, KeptRow, is_table, say_former
from scrutiny.review.choices import SCORES
from scrutiny.review.fields import Field
from scrutiny.review.tables import name_columns, read_table
from scrutiny.views.values import Cell, Points, Prose, Table, View
from scrutiny.words.dates import read_day, say_day

_PAIR = 2


def say_time(entry: Entry) -> str:
    """Say the time of day at which an entry was written, where this runs."""
    return f"{entry.at.astimezone():%H:%M}"


def say_written_on(entry: Entry) -> str:
    """Say the day on which an entry was written, where this runs."""
    return say_day(entry.at.astimezone().date())


def say_date(words: str) -> str:
    """Say a day that was given; what is no day stays as it is."""
    day = read_day(words)
    return say_day(day) if day else words


def say_words(field: Field, value: Json) -> str:
    """Say an answer as plain words, its parts apart."""
    return value if isinstance(value, str) else "; ".join(list_parts(field, value))


def list_parts(field: Field, value: Json, name: Callable[[str], str] = str.strip) -> list[str]:
    """List the parts of an answer in words, each part that is text as it is named."""
    if is_table(value):
        said = _say_rows(field, value)
    elif isinstance(value, list):
        said = [_say_part(field, part, name) for part in value]
    else:
        said = [] if value is None else [CANNOT_BE_READ]
    return [words for words in said if words]


def _say_part(field: Field, part: Json, name: Callable[[str], str]) -> str:
    match part:
        case str():
            return name(part)
        case list():
            return "".join(_say_rows(field, [part]))
        case dict():
            return say_risk(part)
    return ""


def _say_rows(field: Field, value: Json) -> list[str]:
    columns = name_columns(field, value)
    return [_say_row(field, columns, row) for row in read_table(field, value)]


def _say_row(field: Field, columns: Sequence[str], row: KeptRow) -> str:
    first, *cells = _say_cells(field, columns, row) or [""]
    if not any(cells) and not row.former and first in field.rows:
        return ""
    rest = [f"{name}: {cell}" for name, cell in zip(columns[1:], cells, strict=True) if cell]
    former = f"{FORMER}: {say_former(row)}" if row.former else ""
    return " – ".join(part for part in (first, ", ".join(rest), former) if part)


def _say_cells(field: Field, columns: Sequence[str], row: KeptRow) -> list[str]:
    is_date = (field.kind_of(column) is ColumnKind.DATE for column in columns)
    cells = (cell.strip() for cell in row.cells)
    return [say_date(cell) if is_day else cell for is_day, cell in zip(is_date, cells, strict=True)]


def say_risk(risk: dict[str, Json]) -> str:
    """Say a risk and the scores it was given."""
    scores = [f"{name} {said}" for name, said in list_said_scores(risk) if said]
    words = risk.get("risk")
    return " – ".join(part for part in (words if isinstance(words, str) else "", ", ".join(scores)) if part)


def list_said_scores(risk: dict[str, Json]) -> list[tuple[str, str]]:
    """List the scores of a risk in words, each with its name; one that was not given has none."""
    return [(score, say_score(risk.get(score))) for score in SCORES]


def say_score(pair: Json) -> str:
    """Say a likelihood and an impact."""
    if not isinstance(pair, list) or len(pair) != _PAIR:
        return ""
    likelihood, impact = ("not given" if step is None else str(step) for step in pair)
    return f"likelihood {likelihood} and impact {impact}"


def show_words(field: Field, value: Json) -> View:
    """Show an answer as text, line by line."""
    lines = field.kind.say(field, value).split("\n")
    return Prose(tuple(line for line in lines if line.strip()))


def show_list(field: Field, value: Json, name: Callable[[str], str] = str.strip) -> View:
    """Show an answer as a list, each part that is text as it is named."""
    if isinstance(value, str):
        return Points((name(value),) if value.strip() else ())
    return Points(tuple(list_parts(field, value, name)))


def show_table(field: Field, value: Json) -> View:
    """Show an answer as a table, or as text where it has no rows to show."""
    rows = [row for row in read_table(field, value) if _say_row(field, field.offered, row)]
    if not rows:
        return show_words(field, value)
    # None of what was written under a column that is no longer asked for may be hidden.
    has_former = any(row.former for row in rows)
    said = [(row, _say_cells(field, field.offered, row)) for row in rows]
    cells = [(*words, *((say_former(row),) if has_former else ())) for row, words in said]
    columns = (*field.offered, *((FORMER,) if has_former else ()))
    return Table(say_caption(field), columns, tuple(tuple(Cell(words) for words in row) for row in cells))


def say_caption(field: Field) -> str:
    """Say what a table of one answer is."""
    return f"Answer to {field.name}"
