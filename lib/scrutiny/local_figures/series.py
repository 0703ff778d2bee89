"""A council's own figures, read from a file as series: every measure, in order, with its gaps said."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from scrutiny import paths
from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.local_figures.columns import check_columns
from scrutiny.local_figures.files import read_rows
from scrutiny.local_figures.periods import LocalPeriod, find_step
from scrutiny.local_figures.rows import PERCENT, LocalRow, read_local_row
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.vocabulary import Direction, GapReason

_PLAIN_NAME = re.compile(r"\w[\w .-]*\.(csv|xlsx)", re.IGNORECASE | re.ASCII)


def find_local_figures(name: str) -> Path:
    """Find a file of local figures by its plain name, in parameters/local_figures and nowhere else."""
    folder = paths.PARAMETERS / "local_figures"
    allowed = "Put the file in parameters/local_figures, and give its name alone, such as testshire.csv."
    if not _PLAIN_NAME.fullmatch(name):
        raise LocalFiguresMissing(f"{name!r} is not the plain name of a CSV or XLSX file.\n{allowed}")
    path = folder / name
    if path.resolve().parent != folder.resolve() or not path.is_file():
        raise LocalFiguresMissing(f"There is no file {name!r} in parameters/local_figures.\n{allowed}")
    return path


def read_local_series(path: Path, day: date) -> tuple[LocalSeries, ...]:
    """Read a council's own figures as at a day, a series for each measure; what cannot be read is refused."""
    by_measure: dict[str, list[LocalRow]] = {}
    for row in _read_lines(path):
        _refuse_future(row, day)
        by_measure.setdefault(row.measure, []).append(row)
    series = tuple(_make_series(rows) for rows in by_measure.values())
    if path.suffix.lower() == ".xlsx":
        _refuse_fractions(path.name, series)
    return series


def _read_lines(path: Path) -> Iterator[LocalRow]:
    rows = read_rows(path)
    if not rows:
        raise LocalFiguresBroken(path.name, "it is empty.", "To begin one: scrutiny local template FILE.csv")
    heading, *lines = rows
    places = check_columns(path.name, heading)
    if not lines:
        raise LocalFiguresBroken(
            path.name, "it names its columns and has no figures.", "Add a line for each."
        )
    for line in lines:
        yield read_local_row(path.name, line, places)


def _refuse_future(row: LocalRow, day: date) -> None:
    if row.period.begins > day:
        met = f"{row.measure!r} has {row.period.in_words}, which had not begun on {day.day} {day:%B %Y}."
        raise LocalFiguresBroken(row.where, met, "Correct the period, or take the line out.")


def _make_series(rows: list[LocalRow]) -> LocalSeries:
    _refuse_mixture(rows)
    _refuse_repeats(rows)
    rows = sorted(rows, key=lambda row: row.period.first_month)
    step = find_step(row.period for row in rows)
    return LocalSeries(
        measure=rows[0].measure,
        unit=_agree(rows, "unit"),
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


def _refuse_fractions(name: str, series: Iterable[LocalSeries]) -> None:
    """Refuse shares that a workbook may show as 12.5% and hold as 0.125, unless counts bear them out."""
    for one in series:
        points = [point for point in one.points if point.figure]
        if (
            one.unit != PERCENT
            or not points
            or any(point.count is not None and point.base for point in points)
        ):
            continue
        if all(abs(point.figure or 0) <= 1 for point in points):
            met = f"every figure of {one.measure!r} is at most 1%: a workbook holds 12.5% as 0.125."
            remedy = "Write 12.5 and not 0.125. If they are right as they are, give count and base as well."
            raise LocalFiguresBroken(name, met, remedy)
