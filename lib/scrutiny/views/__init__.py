"""What a page shows: values that draw, tabulate or say what the briefing holds, and show themselves."""

from scrutiny.views.ages import show_ages
from scrutiny.views.base_rates import (
    say_what_happened_next,
    tabulate_inspection_window,
    tabulate_what_happened_next,
)
from scrutiny.views.calendar import tabulate_dates
from scrutiny.views.closing import show_definitions_and_sources, show_what_goes_on, show_where_from
from scrutiny.views.definitions import say_how_to_read, tabulate_definitions
from scrutiny.views.early_warning import draw_local_figures
from scrutiny.views.enquiry import show_lines
from scrutiny.views.findings import say_forewarning
from scrutiny.views.first_view import show_the_point
from scrutiny.views.guidance import (
    gather_handed_on,
    list_unanswered,
    say_situation,
    tabulate_handed_on,
    tabulate_left_out,
)
from scrutiny.views.identity import say_who_we_are, tabulate_neighbours
from scrutiny.views.indicators import tabulate_headlines, tabulate_the_rest
from scrutiny.views.inspected import show_inspections
from scrutiny.views.judgements import (
    draw_judgements,
    say_latest_inspection,
    tabulate_inspections,
    tabulate_visits,
)
from scrutiny.views.lines_in_short import show_what_to_ask
from scrutiny.views.on_a_page import draw_on_a_page
from scrutiny.views.points import say_points_to_improve
from scrutiny.views.pressures import show_pressures
from scrutiny.views.prompts import show_own_prompts, show_prompts
from scrutiny.views.provenance import say_gaps, tabulate_sources
from scrutiny.views.report_items import tabulate_improvements
from scrutiny.views.review import tabulate_figures_before, tabulate_latest_judgements
from scrutiny.views.risks import tabulate_risk_scale
from scrutiny.views.themes import show_theme
from scrutiny.views.trends import draw_trends

__all__ = [
    "draw_judgements",
    "draw_local_figures",
    "draw_on_a_page",
    "draw_trends",
    "gather_handed_on",
    "list_unanswered",
    "say_forewarning",
    "say_gaps",
    "say_how_to_read",
    "say_latest_inspection",
    "say_points_to_improve",
    "say_situation",
    "say_what_happened_next",
    "say_who_we_are",
    "show_ages",
    "show_definitions_and_sources",
    "show_inspections",
    "show_lines",
    "show_own_prompts",
    "show_pressures",
    "show_prompts",
    "show_the_point",
    "show_theme",
    "show_what_goes_on",
    "show_what_to_ask",
    "show_where_from",
    "tabulate_dates",
    "tabulate_definitions",
    "tabulate_figures_before",
    "tabulate_handed_on",
    "tabulate_headlines",
    "tabulate_improvements",
    "tabulate_inspection_window",
    "tabulate_inspections",
    "tabulate_latest_judgements",
    "tabulate_left_out",
    "tabulate_neighbours",
    "tabulate_risk_scale",
    "tabulate_sources",
    "tabulate_the_rest",
    "tabulate_visits",
    "tabulate_what_happened_next",
]
