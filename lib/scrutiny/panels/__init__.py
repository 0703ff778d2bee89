"""The panels: where people write their answers in a session, and where a briefing shows what was answered."""

from scrutiny.panels.figures_loading import load_figures
from scrutiny.panels.overviews import gather_handed_on, list_answers, list_unanswered, say_who_writes
from scrutiny.panels.report_items import show_expectations, show_report_items
from scrutiny.panels.report_loading import load_report
from scrutiny.panels.responses import tabulate_responses
from scrutiny.panels.sections import show_evidence_items, show_own_prompts, show_prompts
from scrutiny.review.page import open_session

__all__ = [
    "gather_handed_on",
    "list_answers",
    "list_unanswered",
    "load_figures",
    "load_report",
    "open_session",
    "say_who_writes",
    "show_evidence_items",
    "show_expectations",
    "show_own_prompts",
    "show_prompts",
    "show_report_items",
    "tabulate_responses",
]
