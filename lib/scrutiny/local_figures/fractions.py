"""Shares that may have been written as parts of one: 0.125 where 12.5% is meant."""

from collections.abc import Sequence

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.numbers import PERCENT
from scrutiny.local_figures.rows import LocalRow

_Figure = tuple[LocalRow, float]
_REMEDY = (
    "Write 12.5 and not 0.125. If it is right as it is, write the sign with it, as in 0.5%, or give count "
    "and base as well."
)
# A part of one can be a little more than one, where more was done than was due.
_PARTS_OF_ONE = 2
# A part of one among shares is so much smaller than they are, and near to them once it is one.
_SMALLER, _NEAR = 10, 2


def refuse_fractions(rows: Sequence[LocalRow], unit: str) -> None:
    """Refuse a measure in per cent whose figures may be parts of one, unless it shows that they are not."""
    held = [(row, abs(row.point.figure)) for row in rows if row.point.figure]
    is_borne_out = any(row.point.count is not None and row.point.base for row, _ in held)
    plain = [(row, figure) for row, figure in held if not row.has_sign]
    if unit == PERCENT and plain and not is_borne_out:
        _refuse_all(plain)
        _refuse_single(plain, [figure for _, figure in held if figure > 1])


def _refuse_all(plain: Sequence[_Figure]) -> None:
    highest = max(figure for _, figure in plain)
    at_most_one = sum(figure <= 1 for _, figure in plain)
    if highest <= _PARTS_OF_ONE and 2 * at_most_one >= len(plain):
        row = plain[0][0]
        met = f"the figures of {row.measure!r} are at most {highest:g}%: a spreadsheet holds 12.5% as 0.125."
        raise LocalFiguresBroken(row.where, met, _REMEDY)


def _refuse_single(plain: Sequence[_Figure], others: Sequence[float]) -> None:
    for row, figure in plain:
        is_near = others and min(others) / _NEAR <= 100 * figure <= max(others) * _NEAR
        if figure <= 1 and is_near and _SMALLER * figure < min(others):
            usual = f"{min(others):g}% to {max(others):g}%"
            met = f"the figure of {row.measure!r} is {figure:g}%, and the others are {usual}."
            raise LocalFiguresBroken(row.where, met, _REMEDY)
