"""The panels: where people write their answers, and where a briefing shows what was answered."""

from scrutiny.panels.closing import show_answered, show_our_own
from scrutiny.panels.loading import load_figures, load_report
from scrutiny.panels.opening import open_workbook
from scrutiny.panels.overviews import gather_handed_on, list_answers, list_unanswered, say_who_writes
from scrutiny.panels.points import (
    show_claims,
    show_evaluation_plans,
    show_feedback,
    show_improvement_plan,
    show_quarters,
    show_report_items,
    show_risk_register,
    show_stepped_in,
    show_visits,
)
from scrutiny.panels.recommending import show_marks, show_meeting, show_recommendations, show_tracker
from scrutiny.panels.sections import show_evidence_items, show_own_prompts, show_prompts
from scrutiny.panels.walking_out import show_papers, show_signing
from scrutiny.review.due_days import tabulate_responses
from scrutiny.review.page import open_page
from scrutiny.review.stepped_in_shown import show_dates
from scrutiny.review.what_stands import show_expectations

# Notebooks that were laid out in a person's own folder by 0.4.0 call it so, and name each part of their end.
open_session = open_page

__all__ = [
    "gather_handed_on",
    "list_answers",
    "list_unanswered",
    "load_figures",
    "load_report",
    "open_page",
    "open_session",
    "open_workbook",
    "say_who_writes",
    "show_answered",
    "show_claims",
    "show_dates",
    "show_evaluation_plans",
    "show_evidence_items",
    "show_expectations",
    "show_feedback",
    "show_improvement_plan",
    "show_marks",
    "show_meeting",
    "show_our_own",
    "show_own_prompts",
    "show_papers",
    "show_prompts",
    "show_quarters",
    "show_recommendations",
    "show_report_items",
    "show_risk_register",
    "show_signing",
    "show_stepped_in",
    "show_tracker",
    "show_visits",
    "tabulate_responses",
]
