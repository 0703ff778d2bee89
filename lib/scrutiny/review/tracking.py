"""Tracking: what became of each agreed recommendation, with two clocks that are never merged."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from scrutiny.findings.then_and_now import ThenAndNow
from scrutiny.guide.columns import Becomes
from scrutiny.register.council_years import name_council_year
from scrutiny.review.action_log import ItemHistory
from scrutiny.review.carried import list_carried_rows, list_written, make_recommendation
from scrutiny.review.meeting_tables import (
    ACCEPTED_AS,
    CARRIED,
    DONE,
    PAUSED,
    PROPOSED,
    RESPONSES,
    STATUSES,
    MeetingTable,
)
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    DECISION,
    Recommendation,
    RecommendationState,
    list_decisions,
    list_recommendations,
)
from scrutiny.review.responses import Response, read_responses
from scrutiny.words.dates import read_day

NOT_STARTED = "not started"
_DECISION = "decision"
Written = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class TrackedItem:
    """One agreed recommendation as it is followed up on a day; what officers propose closes nothing.

    What is ``written`` of it stands by the table, and then by the heading that it was written under.
    """

    recommendation: Recommendation
    as_at: date
    written: Written = field(default_factory=dict)
    response: Response | None = None
    history: ItemHistory = field(default_factory=ItemHistory)
    figures: tuple[ThenAndNow, ...] = ()
    level: str = "recommendation"
    within: str = ""

    def read(self, table: MeetingTable, heading: str) -> str:
        """Give what is written of it in a table under a heading, as it was typed."""
        return self.written.get(table.about, {}).get(heading, "")

    @property
    def key(self) -> str:
        """By what it is known, whatever becomes of its words."""
        return self.recommendation.key

    @property
    def text(self) -> str:
        """What was recommended, in the words that were agreed."""
        return self.recommendation.text

    @property
    def is_carried(self) -> bool:
        """Whether it was agreed elsewhere, or in an earlier year, and is followed up here."""
        return CARRIED.about in self.written

    @property
    def reference(self) -> str:
        """What it is known by in papers and minutes."""
        return self.recommendation.reference

    @property
    def carried_from(self) -> str:
        """The council year it is carried over from, as it was typed or by the day it was agreed on."""
        typed = self.read(CARRIED, "Carried over from")
        year = name_council_year(self.decided_on) if self.is_carried and self.decided_on else ""
        return typed or (year if year != name_council_year(self.as_at) else "")

    @property
    def meeting(self) -> str:
        """The meeting that agreed it."""
        return self.written.get(_DECISION, {}).get(DECISION[2], "")

    @property
    def decided(self) -> str:
        """When it was agreed, as it was typed."""
        return self.written.get(_DECISION, {}).get(DECISION[3], "") or self.read(CARRIED, "Date agreed")

    @property
    def decided_on(self) -> date | None:
        """The day on which it was agreed."""
        return read_day(self.decided)

    @property
    def answered(self) -> str:
        """What was answered to it."""
        return self.read(RESPONSES, "What was answered")

    @property
    def answered_on(self) -> date | None:
        """The day on which the answer was received."""
        return read_day(self.read(RESPONSES, "Received on"))

    @property
    def proposed(self) -> str:
        """The status that officers propose."""
        return self.read(PROPOSED, "Proposed status")

    @property
    def done(self) -> str:
        """What was done so far."""
        return self.read(PROPOSED, "Done so far")

    @property
    def paused_why(self) -> str:
        """Why it is paused."""
        return self.read(PROPOSED, "If it is paused, why")

    @property
    def look_again(self) -> date | None:
        """The day on which to look at it again."""
        return read_day(self.read(PROPOSED, "Look at it again on"))

    @property
    def accepted(self) -> str:
        """The status that the committee accepts."""
        return self.read(ACCEPTED_AS, "Accepted status")

    @property
    def not_accepted(self) -> str:
        """Why the committee did not accept the status that was proposed."""
        reasons = (self.read(ACCEPTED_AS, heading) for heading in ACCEPTED_AS.headings[2:4])
        return "; ".join(filter(None, reasons))

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
        """Whether it is open, and officers propose a status that the committee has not accepted."""
        return not self.is_closed and bool(self.proposed) and self.proposed != self.accepted

    @property
    def has_strange_status(self) -> bool:
        """Whether officers propose a status, in words of their own, that is none of ours."""
        return bool(self.proposed) and self.proposed not in STATUSES

    @property
    def is_paused(self) -> bool:
        """Whether it is open, and officers or the committee say that it is paused."""
        return not self.is_closed and PAUSED in (self.proposed, self.accepted)

    @property
    def age(self) -> int | None:
        """How many days ago it was agreed; it counts on while it is paused."""
        return (self.as_at - self.decided_on).days if self.decided_on else None


def list_tracked(page: Page) -> tuple[TrackedItem, ...]:
    """List every agreed recommendation of a review, and after those whatever is carried over."""
    return page.keep("tracked", lambda: tuple(_list_tracked(page)))


def _list_tracked(page: Page) -> Iterator[TrackedItem]:
    agreed = RecommendationState.AGREED
    recommendations = list_recommendations(page)
    responses = _list_responses(page)
    decisions = {row.cells[0]: dict(zip(DECISION, row.cells, strict=True)) for row in list_decisions(page)}
    for recommendation in recommendations:
        if recommendation.state is agreed:
            written = {_DECISION: decisions[recommendation.text], **dict(list_written(page, recommendation))}
            response = responses.get(recommendation.text)
            yield TrackedItem(recommendation, page.briefing.as_at, written, response)
    for number, row in enumerate(list_carried_rows(page), start=len(recommendations) + 1):
        recommendation = make_recommendation(row, number)
        given = {CARRIED.about: dict(zip(CARRIED.headings, row.cells, strict=True))}
        written = {**given, **dict(list_written(page, recommendation))}
        yield TrackedItem(recommendation, page.briefing.as_at, written)


def _list_responses(page: Page) -> Mapping[str, Response]:
    names = {recommendation.key: recommendation.text for recommendation in list_recommendations(page)}
    prompts = page.guidance.prompts.values()
    found = [response for prompt in prompts for response in read_responses(prompt, page.state, names)]
    return {response.what: response for response in found}


def count_tracked(items: Sequence[TrackedItem]) -> tuple[tuple[str, int], ...]:
    """Count what was agreed, answered, done and left, each under its name."""
    answers = Counter(item.answered for item in items)
    in_time = sum(_is_in_time(item) for item in items)
    ages = [item.age for item in items if item.age is not None and not item.is_closed]
    return (
        ("Agreed", len(items)),
        ("Of those, carried over", sum(item.is_carried for item in items)),
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
