"""Tracking: what became of each agreed recommendation, with two clocks that are never merged."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.guide.columns import Becomes
from scrutiny.review.meeting import list_table, read_day
from scrutiny.review.meeting_tables import ACCEPTED_AS, DONE, PAUSED, PROPOSED, RESPONSES, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    Recommendation,
    RecommendationState,
    list_decisions,
    list_recommendations,
)
from scrutiny.review.responses import Response, read_responses

NOT_STARTED = "not started"


@dataclass(frozen=True)
class TrackedItem:
    """One agreed recommendation as it is followed up on a day; what officers propose closes nothing."""

    recommendation: Recommendation
    as_at: date
    meeting: str = ""
    decided_on: date | None = None
    response: Response | None = None
    answered: str = ""
    answered_on: date | None = None
    proposed: str = ""
    done: str = ""
    paused_why: str = ""
    look_again: date | None = None
    accepted: str = ""
    not_accepted: str = ""

    @property
    def by(self) -> date | None:
        """The day by which it is to be done."""
        return read_day(self.recommendation.parts.get(Becomes.BY, ""))

    @property
    def is_closed(self) -> bool:
        """Whether the committee has accepted it as done."""
        return self.accepted == DONE

    @property
    def is_overdue(self) -> bool:
        """Whether its day has passed and it is neither closed nor accepted as paused."""
        open_still = not self.is_closed and self.accepted != PAUSED
        return open_still and self.by is not None and self.by < self.as_at

    @property
    def has_no_response(self) -> bool:
        """Whether the last day of its answer has passed, and no answer is written down."""
        due = self.response.due if self.response else None
        return due is not None and due < self.as_at and not (self.answered or self.answered_on)

    @property
    def is_unaccepted(self) -> bool:
        """Whether officers propose a status that the committee has not accepted."""
        return bool(self.proposed) and self.proposed != self.accepted

    @property
    def is_paused(self) -> bool:
        """Whether officers or the committee say that it is paused."""
        return PAUSED in (self.proposed, self.accepted)

    @property
    def age(self) -> int | None:
        """How many days ago it was agreed; it counts on while it is paused."""
        return (self.as_at - self.decided_on).days if self.decided_on else None


def list_tracked(page: Page) -> tuple[TrackedItem, ...]:
    """List every agreed recommendation of a review, in the order in which it stands."""
    return page.keep("tracked", lambda: tuple(_list_tracked(page)))


def list_agreed(page: Page) -> tuple[Recommendation, ...]:
    """List the recommendations that were agreed as they stand."""
    agreed = RecommendationState.AGREED
    return tuple(
        recommendation for recommendation in list_recommendations(page) if recommendation.state is agreed
    )


def _list_tracked(page: Page) -> Iterator[TrackedItem]:
    responses = _list_responses(page)
    decisions = {row.cells[0]: row.cells for row in list_decisions(page)}
    for recommendation in list_agreed(page):
        decided = decisions[recommendation.text]
        item = TrackedItem(
            recommendation,
            page.briefing.as_at,
            meeting=decided[2],
            decided_on=read_day(decided[3]),
            response=responses.get(recommendation.text),
        )
        yield _add_what_was_said(page, item)


def _add_what_was_said(page: Page, item: TrackedItem) -> TrackedItem:
    """Give an item with what was answered, proposed and accepted since it was agreed."""
    answer, proposed, accepted = (
        _find_cells(page, table, item.recommendation) for table in (RESPONSES, PROPOSED, ACCEPTED_AS)
    )
    return replace(
        item,
        answered=answer[1],
        answered_on=read_day(answer[10]),
        proposed=proposed[1],
        done=proposed[2],
        paused_why=proposed[4],
        look_again=read_day(proposed[5]),
        accepted=accepted[1],
        not_accepted="; ".join(words for words in accepted[2:4] if words),
    )


def _list_responses(page: Page) -> Mapping[str, Response]:
    names = {recommendation.key: recommendation.text for recommendation in list_recommendations(page)}
    prompts = page.guidance.prompts.values()
    found = [response for prompt in prompts for response in read_responses(prompt, page.state, names)]
    return {response.what: response for response in found}


def _find_cells(page: Page, table: MeetingTable, recommendation: Recommendation) -> tuple[str, ...]:
    """Find what a table says of a recommendation, known by its key or by its words; blank cells of none."""
    rows = list_table(page, table)
    known = (row for row in rows if row.key == recommendation.key or row.cells[0] == recommendation.text)
    row = next(known, None)
    return row.cells if row else ("",) * len(table.columns)


def count_tracked(items: Sequence[TrackedItem]) -> tuple[tuple[str, int], ...]:
    """Count what was agreed, answered, done and left, each under its name."""
    answers = Counter(item.answered for item in items)
    in_time = sum(_is_in_time(item) for item in items)
    ages = [item.age for item in items if item.age is not None and not item.is_closed]
    return (
        ("Agreed", len(items)),
        ("Answered in time", in_time),
        ("Answered late", sum(_is_late(item) for item in items)),
        ("Last day for an answer passed, and none received", sum(item.has_no_response for item in items)),
        *((name.capitalize(), answers[name]) for name in RESPONSES.columns[1].options),
        (
            "Done as proposed, and not accepted",
            sum(item.proposed == DONE and not item.is_closed for item in items),
        ),
        ("Done as accepted", sum(item.is_closed for item in items)),
        ("Paused", sum(item.accepted == PAUSED for item in items)),
        ("Overdue", sum(item.is_overdue for item in items)),
        ("Age of the oldest that is open, in days", max(ages, default=0)),
    )


def _is_in_time(item: TrackedItem) -> bool:
    due = item.response.due if item.response else None
    return due is not None and item.answered_on is not None and item.answered_on <= due


def _is_late(item: TrackedItem) -> bool:
    due = item.response.due if item.response else None
    return due is not None and item.answered_on is not None and item.answered_on > due
