"""References: what each recommendation is known by, given once it is agreed and never to another."""

from datetime import date

from scrutiny.parameters import read_parameters
from scrutiny.record.entries import Json, Writing
from scrutiny.record.kept_tables import list_rows
from scrutiny.record.numbering import Numbering
from scrutiny.record.settling import read_body
from scrutiny.register.council_years import name_council_year
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    DECISION,
    Recommendation,
    RecommendationState,
    list_recommendations,
    name_reference,
)
from scrutiny.words.dates import read_likely_day


def number_agreed(page: Page, writing: Writing) -> Numbering | None:
    """Say which recommendations are to have a reference, by decisions to be written; none where all have.

    One is never changed: until the day of a decision is written, in a year that can be meant, none is given.
    """
    read = read_body(writing.body)
    days = _find_days_of_agreement(read[0] if read else writing.body)
    # Of two of the same words, as an older record may hold them, a decision is the first one's.
    of_words: dict[str, Recommendation] = {}
    for recommendation in list_recommendations(page):
        of_words.setdefault(recommendation.text, recommendation)
    begins = {
        name_reference(recommendation.key): _begin_reference(page, days[text])
        for text, recommendation in of_words.items()
        if text in days and not recommendation.reference
    }
    return Numbering(begins) if begins else None


def _find_days_of_agreement(body: Json) -> dict[str, date]:
    rows = list_rows([body], DECISION, is_grid=True)
    return {
        row.cells[0]: day
        for row in rows
        if row.cells[1] == RecommendationState.AGREED and (day := read_likely_day(row.cells[3]))
    }


def _begin_reference(page: Page, day: date) -> str:
    """Begin a reference with the council's own letters and the council year of the day."""
    first, _, last = name_council_year(day).partition("-")
    return f"{read_parameters(page.briefing.council).reference_prefix} {first[-2:]}/{last}-"
