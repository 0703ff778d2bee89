"""The form in which figures loaded in a review are kept: each measure with its points, and no file."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.series import LocalFile
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.vocabulary import Direction, GapReason

_FIRST_YEAR, _LAST_YEAR, _YEAR = 1900, 2200, 12
_MOST_POINTS = (_LAST_YEAR - _FIRST_YEAR) * _YEAR
Number = Annotated[float, Field(strict=True)]


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class _Point(_Kept):
    """A point of which more is known than its figure, or that has none."""

    figure: Number | None = None
    gap: GapReason | None = None
    count: Number | None = None
    base: Number | None = None
    new_limits: Annotated[bool, Field(strict=True)] = False
    note: str = ""


class _Measure(_Kept):
    """One measure, whose points follow one another from its first month on."""

    measure: Annotated[str, Field(min_length=1)]
    unit: str
    direction: Direction
    kind: PeriodKind
    first_month: Annotated[int, Field(ge=_FIRST_YEAR * _YEAR, le=_LAST_YEAR * _YEAR, strict=True)]
    step: Literal[1, 3]
    points: Annotated[list[Number | _Point], Field(min_length=1, max_length=_MOST_POINTS)]


class _Measures(_Kept):
    measures: Annotated[list[_Measure], Field(min_length=1)]
    understood: list[str] = []


def keep_file(file: LocalFile) -> dict[str, Any]:
    """Give a file's figures as plain values; a point that is only a figure is kept as its number."""
    return {
        "measures": [_keep_measure(series) for series in file.series],
        "understood": [*file.understood],
    }


def read_kept_file(kept: object) -> LocalFile | None:
    """Give back figures that were kept; nothing for what does not have the form of figures."""
    try:
        read = _Measures.model_validate(kept)
    except ValidationError:
        return None
    return LocalFile(tuple(_give_back(measure) for measure in read.measures), tuple(read.understood))


def _keep_measure(series: LocalSeries) -> dict[str, Any]:
    first = series.points[0].period
    return {
        "measure": series.measure,
        "unit": series.unit,
        "direction": series.direction.value,
        "kind": first.kind.value,
        "first_month": first.first_month,
        "step": series.step,
        "points": [_keep_point(point) for point in series.points],
    }


def _keep_point(point: LocalPoint) -> object:
    kept = _Point.model_validate(point, from_attributes=True).model_dump(mode="json", exclude_defaults=True)
    return kept["figure"] if set(kept) == {"figure"} else kept


def _give_back(kept: _Measure) -> LocalSeries:
    points = tuple(
        _give_point(LocalPeriod(kept.kind, kept.first_month + place * kept.step), point)
        for place, point in enumerate(kept.points)
    )
    return LocalSeries(kept.measure, kept.unit, kept.direction, kept.step, points)


def _give_point(period: LocalPeriod, kept: float | _Point) -> LocalPoint:
    if not isinstance(kept, _Point):
        return LocalPoint(period, kept)
    return LocalPoint(period, kept.figure, kept.gap, kept.count, kept.base, kept.new_limits, kept.note)
