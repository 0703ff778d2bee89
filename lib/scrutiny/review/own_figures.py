"""The newest of each of the council's own figures, as papers say it and as it is marked."""

from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.local_figures.in_words import say_count_and_base, say_local
from scrutiny.local_figures.values import LocalSeries
from scrutiny.review.page import Page

OWN_FIGURE = "Own figure"
# What a figure is said with as it stands; any other unit is said after it.
_IN_ITS_SIGN = {"", "%", "£", "pounds"}


@dataclass(frozen=True)
class OwnFigure:
    """The newest figure of one measure of the council's own: in words, and the numbers behind it.

    ``shown`` is the number with its unit.
    """

    measure: str
    unit: str
    period: str
    shown: str
    figure: float
    count: float | None = None
    base: float | None = None
    behind: str = ""

    @property
    def said(self) -> str:
        """The figure in one line, with the numbers behind it."""
        behind = f" ({self.behind})" if self.behind else ""
        return f"{self.measure}: {self.shown}{behind} in {self.period}"

    @property
    def thing(self) -> str:
        """What it is known by where it is marked; a newer figure is another thing."""
        return f"{OWN_FIGURE}: {self.said}"


def list_own_figures(page: Page) -> Iterator[OwnFigure]:
    """List the newest figure of each measure that the council gave; one without a figure is left out."""
    for series in page.briefing.local.series:
        yield from _find_newest(series)


def _find_newest(series: LocalSeries) -> Iterator[OwnFigure]:
    for point in reversed(series.points):
        if point.figure is not None:
            unit = "" if series.unit in _IN_ITS_SIGN else f" {series.unit}"
            has_behind = point.count is not None or point.base is not None
            yield OwnFigure(
                series.measure,
                series.unit,
                point.period.in_words,
                f"{say_local(point.figure, series)}{unit}",
                point.figure,
                point.count,
                point.base,
                say_count_and_base(point) if has_behind else "",
            )
            return
