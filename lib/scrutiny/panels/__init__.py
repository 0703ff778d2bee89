"""The panels: where people write their answers, and where a briefing shows what was answered."""

from scrutiny.panels.loading import load_figures, load_report
from scrutiny.panels.overviews import gather_handed_on, list_answers, list_unanswered, say_who_writes
from scrutiny.panels.points import show_report_items
from scrutiny.panels.sections import show_evidence_items, show_own_prompts, show_prompts
from scrutiny.review.due_days import tabulate_responses
from scrutiny.review.page import open_page
from scrutiny.review.what_stands import show_expectations

# Notebooks that were laid out in a person's own folder by 0.4.0 call it so.
open_session = open_page

__all__ = [
    "gather_handed_on",
    "list_answers",
    "list_unanswered",
    "load_figures",
    "load_report",
    "open_page",
    "open_session",
    "say_who_writes",
    "show_evidence_items",
    "show_expectations",
    "show_own_prompts",
    "show_prompts",
    "show_report_items",
    "tabulate_responses",
]
