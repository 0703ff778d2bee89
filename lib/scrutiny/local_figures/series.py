"""A council's own figures, read from a file as series: every measure, in order, with its gaps said."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from scrutiny.curated.settings import find_parameters
from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.local_figures.files import open_file, read_content
from scrutiny.local_figures.fractions import refuse_fractions
from scrutiny.local_figures.layouts import read_layout
from scrutiny.local_figures.measures import check_count, gather_measures
from scrutiny.local_figures.periods import LocalPeriod, find_step
from scrutiny.local_figures.readings_of_cells import say_periods, say_symbols
from scrutiny.local_figures.rows import LocalRow, read_local_row
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.vocabulary import Direction, GapReason

_PLAIN_NAME = re.compile(r"\w[\w .-]*\.(csv|xlsx)", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True)
class LocalFile:
    """What a file of local figures holds: a series for each measure, and how the file was understood."""

    series: tuple[LocalSeries, ...]
    understood: tuple[str, ...] = ()


def find_local_figures(name: str) -> Path:
    """Find a file of local figures by its plain name, in parameters/local_figures and nowhere else."""
    allowed = "Put the file in parameters/local_figures, and give its name alone, such as testshire.csv."
    if not _PLAIN_NAME.fullmatch(name):
        raise LocalFiguresMissing(f"{name!r} is not the plain name of a CSV or XLSX file.\n{allowed}")
    path = find_parameters("local_figures", name)
    if path.resolve().parent != path.parent.resolve() or not path.is_file():
        raise LocalFiguresMissing(f"There is no file {name!r} in parameters/local_figures.\n{allowed}")
    return path


def read_local_series(path: Path, day: date) -> tuple[LocalSeries, ...]:
    """Read a council's own figures as at a day, a series for each measure; what cannot be read is refused."""
    return read_local_file(path, day).series


def read_local_file(path: Path, day: date) -> LocalFile:
    """Read a council's own figures as at a day, and say how their file was understood."""
    return read_local_content(path.name, read_content(path), day)


def read_local_content(name: str, content: bytes, day: date) -> LocalFile:
    """Read a council's own figures from the content of a file, by the kind that its name says."""
    file = open_file(name, content)
    layout = read_layout(file)
    check_count(layout.entries)
    commas = file.separator == ";"
    rows = [read_local_row(entry, layout.habits, has_decimal_commas=commas) for entry in layout.entries]
    for row in rows:
        _refuse_future(row, day)
    measures, joined = gather_measures(name, rows)
    series = tuple(_make_series(held) for held in measures)
    said = (*layout.understood, *joined, *say_periods(layout, rows), *say_symbols(name, rows))
    return LocalFile(series, said)


def _refuse_future(row: LocalRow, day: date) -> None:
    if row.period.begins > day:
        met = f"{row.measure!r} has {row.period.in_words}, which had not begun on {day.day} {day:%B %Y}."
        raise LocalFiguresBroken(row.where, met, "Correct the period, or take the line out.")


def _make_series(rows: list[LocalRow]) -> LocalSeries:
    _refuse_mixture(rows)
    _refuse_repeats(rows)
    rows = sorted(rows, key=lambda row: row.period.first_month)
    step, unit = find_step(row.period for row in rows), _agree(rows, "unit")
    refuse_fractions(rows, unit)
    return LocalSeries(
        measure=rows[0].measure,
        unit=unit,
        direction=Direction(_agree(rows, "direction") or Direction.NONE),
        step=step,
        points=_fill(rows, step),
    )


def _refuse_mixture(rows: list[LocalRow]) -> None:
    first = rows[0]
    for row in rows:
        if row.period.kind is not first.period.kind:
            met = f"{row.measure!r} has {row.period.kind} here, and {first.period.kind} before."
            remedy = (
                "Write every period of a measure in one way: months, calendar quarters or financial quarters."
            )
            raise LocalFiguresBroken(row.where, met, remedy)


def _refuse_repeats(rows: list[LocalRow]) -> None:
    seen: dict[LocalPeriod, str] = {}
    for row in rows:
        if row.period in seen:
            met = f"{row.measure!r} has {row.period.in_words} again; it was given at {seen[row.period]}."
            raise LocalFiguresBroken(row.where, met, "Keep one of the two lines.")
        seen[row.period] = row.where


def _agree(rows: list[LocalRow], column: str) -> str:
    """Give the one word that a measure's rows have in a column; a blank agrees with anything."""
    agreed = ""
    for row in rows:
        word = str(getattr(row, column))
        if agreed and word and word != agreed:
            met = f"the {column} of {row.measure!r} is {word!r} here and {agreed!r} on another line."
            raise LocalFiguresBroken(row.where, met, "A measure has one of them: correct whichever is wrong.")
        agreed = agreed or word
    return agreed


def _fill(rows: list[LocalRow], step: int) -> tuple[LocalPoint, ...]:
    """Give a point for every period from the first to the last; one with no row is a gap."""
    given = {row.period.first_month: row.point for row in rows}
    first, last = min(given), max(given)
    kind = rows[0].period.kind
    return tuple(
        given.get(month) or LocalPoint(LocalPeriod(kind, month), None, GapReason.NOT_GIVEN)
        for month in range(first, last + 1, step)
    )
