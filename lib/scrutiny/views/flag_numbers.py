"""The numbers of flags beside the flagged points of a chart, where none touches another."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from scrutiny.local_figures.readings import LocalReading
from scrutiny.views.drawing import Axis, Frame, Label
from scrutiny.views.geometry import LINE_HEIGHT, measure
from scrutiny.vocabulary import Way

_SIZE = 10  # of letters, in points
_BESIDE = 12.0  # from a flagged point to the middle of its numbers
_APART = 3.0


@dataclass(frozen=True)
class _Numbers:
    """Numbers at a flagged point: which, and the middle of them on the sheet, in points."""

    at: tuple[float, float]
    numbers: frozenset[int]
    across: float
    up: float

    @property
    def words(self) -> str:
        return ", ".join(str(number) for number in sorted(self.numbers))

    @property
    def half(self) -> float:
        return measure(self.words, _SIZE, is_bold=True) / 2

    def touches(self, other: "_Numbers") -> bool:
        is_beside = abs(self.across - other.across) < self.half + other.half + _APART
        return is_beside and abs(self.up - other.up) < LINE_HEIGHT * _SIZE


def number_flags(reading: LocalReading, frame: Frame, across: Axis, up: Axis) -> Iterator[Label]:
    """Write once beside each row of flagged points that go one way the numbers of their flags.

    What each flag is stands below the chart: words would overlap where flags are close. Numbers that would
    touch are written together.
    """
    written: list[_Numbers] = []
    for (place, height), numbers, way in _find_rows(reading):
        middle = across.spread(place, frame.left, frame.right)
        beside = up.spread(height, frame.bottom, frame.top) + (_BESIDE if way is Way.UP else -_BESIDE)
        new = _keep_in(_Numbers((place, height), numbers, middle, beside), frame)
        while met := next((other for other in written if other.touches(new)), None):
            written.remove(met)
            new = _keep_in(replace(met, numbers=met.numbers | new.numbers), frame)
        written.append(new)
    for found in written:
        at, height = found.at
        moved = (
            found.across - across.spread(at, frame.left, frame.right),
            found.up - up.spread(height, frame.bottom, frame.top),
        )
        yield Label(found.words, found.at, moved=moved, size=_SIZE, is_bold=True)


def _find_rows(reading: LocalReading) -> Iterator[tuple[tuple[int, float], frozenset[int], Way]]:
    """Give of each row of flagged points where its numbers stand, which they are, and which way it goes."""
    held = [(place, figure) for place, figure in enumerate(reading.series.figures) if figure is not None]
    for way, row in groupby(held, key=lambda point: find_way(reading, point[0])):
        if way is None:
            continue
        points = list(row)
        places = {place for place, _figure in points}
        numbered = enumerate(reading.in_order, start=1)
        numbers = frozenset(number for number, flag in numbered if not places.isdisjoint(flag.places))
        # Out of the line's way: at the highest of points that are high, and the lowest of low ones.
        yield (max if way is Way.UP else min)(points, key=lambda point: point[1]), numbers, way


def find_way(reading: LocalReading, place: int) -> Way | None:
    """Find which way the first flag at a point goes; nothing where there is none."""
    flags = reading.at(place)
    return flags[0].way if flags else None


def _keep_in(numbers: _Numbers, frame: Frame) -> _Numbers:
    low, high = frame.left + numbers.half, frame.right - numbers.half
    return replace(numbers, across=min(max(numbers.across, low), high))
