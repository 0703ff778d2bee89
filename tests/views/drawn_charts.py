"""The charts that the tests look at: all that are drawn for a council."""

from collections.abc import Iterator

from scrutiny import views
from scrutiny.briefing import prepare_briefing
from scrutiny.views.charts import Chart
from scrutiny.views.values import View
from scrutiny.vocabulary import Area


def charts_in(view: View) -> Iterator[Chart]:
    if isinstance(view, Chart):
        yield view
    for inner in getattr(view, "views", ()):
        yield from charts_in(inner)


def charts_of(council: str) -> Iterator[Chart]:
    """Give every chart of published figures that is drawn for a council."""
    briefing = prepare_briefing(council, "The committee", "2025", "2026-11-23")
    yield from charts_in(views.draw_judgements(briefing))
    for area in Area:
        yield from charts_in(views.draw_trends(briefing, area.value))
        yield from charts_in(views.draw_on_a_page(briefing, area.value))
