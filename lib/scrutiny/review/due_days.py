"""When each answer to scrutiny is due, worked out from what has been written in the review."""

from collections.abc import Iterator
from datetime import date

from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.page import Page
from scrutiny.review.recommendations import list_recommendations
from scrutiny.review.responses import LAW, Response, read_responses, say_how
from scrutiny.views.values import Cell, Points, Prose, Stack, Table, View
from scrutiny.words.dates import CHECK, say_day
from scrutiny.words.sentences import begin_sentence

_NONE = "No answer is asked for in this review yet."
_NO_DAY = "No day yet"


def tabulate_responses(page: Page) -> View:
    """Tabulate by when each answer is due, under what the law says of those who can be asked."""
    law = Points((*LAW.values(), CHECK))
    if not page.has_review:
        return law
    names = {recommendation.key: recommendation.text for recommendation in list_recommendations(page)}
    found = [
        response
        for asked in page.guidance.route.asked
        for response in read_responses(asked.prompt, page.state, names)
    ]
    table = _tabulate(page, found) if found else Prose((_NONE,))
    stood = show_as_it_stood(page)
    return Stack((law, table, *stood))


def _tabulate(page: Page, responses: list[Response]) -> Table:
    return Table(
        caption=f"When each answer to scrutiny is due in {page.briefing.council.in_text}",
        columns=("Recommendation", "Asked of", "Due by", "How that is counted"),
        rows=tuple(tuple(_list_cells(page, response)) for response in responses),
    )


def _list_cells(page: Page, response: Response) -> Iterator[Cell]:
    yield Cell(response.what or "Not named", kind="" if response.what else "gap")
    named = response.respondent
    yield Cell(begin_sentence(named.value)) if named else Cell("Not chosen yet", kind="gap")
    due = response.due
    yield Cell(say_day(due), _say_when(due, page.briefing.as_at)) if due else Cell(_NO_DAY, kind="gap")
    yield Cell(say_how(response))


def _say_when(due: date, as_at: date) -> str:
    if due == as_at:
        return "Today"
    return "Passed" if due < as_at else "Still to come"
