"""What a page shows: values that draw, tabulate or say what the briefing holds, and show themselves."""

from scrutiny.views.identity import say_who_we_are, tabulate_neighbours
from scrutiny.views.indicators import (
    say_how_to_read,
    tabulate_definitions,
    tabulate_headlines,
    tabulate_the_rest,
)
from scrutiny.views.judgements import (
    draw_judgements,
    say_latest_inspection,
    tabulate_inspections,
    tabulate_visits,
)
from scrutiny.views.provenance import say_gaps, tabulate_sources
from scrutiny.views.review import (
    say_open_paths,
    tabulate_dates,
    tabulate_figures_before,
    tabulate_latest_judgements,
)
from scrutiny.views.trends import draw_trends

__all__ = [
    "draw_judgements",
    "draw_trends",
    "say_gaps",
    "say_how_to_read",
    "say_latest_inspection",
    "say_open_paths",
    "say_who_we_are",
    "tabulate_dates",
    "tabulate_definitions",
    "tabulate_figures_before",
    "tabulate_headlines",
    "tabulate_inspections",
    "tabulate_latest_judgements",
    "tabulate_neighbours",
    "tabulate_sources",
    "tabulate_the_rest",
    "tabulate_visits",
]
