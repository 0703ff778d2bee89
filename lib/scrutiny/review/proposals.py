"""Proposals: each recommendation as papers speak of it, with what was decided, answered and done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scrutiny.guide.columns import Becomes, ColumnKind
from scrutiny.review.because import say_links
from scrutiny.review.in_words import say_date
from scrutiny.review.linking import list_links
from scrutiny.review.marking import name_recommendation
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import RESPONSES
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    Recommendation,
    RecommendationState,
    list_decisions,
    list_recommendations,
)
from scrutiny.review.responses import Response, read_responses
from scrutiny.review.standings import list_dissents
from scrutiny.review.tracking import TrackedItem, list_tracked
from scrutiny.vocabulary import Respondent
from scrutiny.words.dates import read_day

# Who must answer, by the kind of body that the plan offers; of any other kind the law sets nobody a duty.
BODIES = {
    "the executive": Respondent.EXECUTIVE,
    "the full council": Respondent.EXECUTIVE,
    "an officer": Respondent.EXECUTIVE,
    "a partner": Respondent.PARTNER,
    "an NHS body": Respondent.HEALTH,
}


@dataclass(frozen=True)
class Proposal:
    """A recommendation as papers speak of it: with what was decided, and who sees it differently."""

    recommendation: Recommendation
    rests_on: tuple[str, ...] = ()
    meeting: str = ""
    decided_on: date | None = None
    noted: str = ""
    dissents: tuple[tuple[str, str], ...] = ()
    respondent: Respondent | None = None
    response: Response | None = None
    answer: tuple[tuple[str, str], ...] = ()
    tracked: TrackedItem | None = None
    thing: str = ""

    @property
    def text(self) -> str:
        """What is recommended, in the words that were typed."""
        return self.recommendation.text

    @property
    def reference(self) -> str:
        """What it is known by once it is agreed; nothing where nobody has given it a reference."""
        known = (getattr(held, "reference", "") for held in (self.recommendation, self.tracked))
        return next(filter(None, known), "")

    @property
    def is_agreed(self) -> bool:
        """Whether the committee has agreed it as it stands."""
        return self.recommendation.state is RecommendationState.AGREED

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided on it yet."""
        return self.recommendation.state in {RecommendationState.PROPOSED, RecommendationState.SECONDED}

    def part(self, becomes: Becomes) -> str:
        """Give one part of it in words; nothing where nothing was written."""
        return self.recommendation.parts.get(becomes, "")

    @property
    def by(self) -> date | None:
        """The day by which it is to be done."""
        return read_day(self.part(Becomes.BY))


def list_proposals(page: Page) -> Iterator[Proposal]:
    """List the recommendations of a review, in the order in which they stand."""
    decided = {row.cells[0]: row.cells for row in list_decisions(page)}
    tracked = {item.recommendation.key: item for item in list_tracked(page)}
    responses = {response.what: response for response in _list_responses(page)}
    for recommendation in list_recommendations(page):
        _text, _state, meeting, day, noted = decided.get(recommendation.text, ("",) * 5)
        response = responses.get(recommendation.text)
        kind = recommendation.parts.get(Becomes.KIND_OF_BODY, "")
        yield Proposal(
            recommendation,
            rests_on=say_links(recommendation.links, list_links(page)),
            meeting=meeting,
            decided_on=read_day(day),
            noted=noted,
            dissents=tuple(list_dissents(page, recommendation)),
            respondent=(response and response.respondent) or BODIES.get(kind),
            response=response,
            answer=tuple(_list_answer(page, recommendation)),
            tracked=tracked.get(recommendation.key),
            thing=name_recommendation(page, recommendation),
        )


def list_carried(page: Page) -> Iterator[Proposal]:
    """List what is followed up here and was agreed elsewhere, or in an earlier year."""
    own = {recommendation.key for recommendation in list_recommendations(page)}
    for item in list_tracked(page):
        if item.recommendation.key not in own:
            yield Proposal(
                item.recommendation,
                meeting=item.meeting,
                decided_on=item.decided_on,
                answer=tuple(_list_answer(page, item.recommendation)),
                tracked=item,
            )


def _list_responses(page: Page) -> Iterator[Response]:
    names = {recommendation.key: recommendation.text for recommendation in list_recommendations(page)}
    for prompt in page.guidance.prompts.values():
        yield from read_responses(prompt, page.state, names)


def _list_answer(page: Page, recommendation: Recommendation) -> Iterator[tuple[str, str]]:
    """List what was answered to a recommendation, known by its key or by its words, each part by its name."""
    for row in list_table(page, RESPONSES):
        if row.key == recommendation.key or row.cells[0] == recommendation.text:
            for column, words in zip(RESPONSES.columns[1:], row.cells[1:], strict=True):
                if words:
                    yield column.name, say_date(words) if column.kind is ColumnKind.DATE else words
            return
