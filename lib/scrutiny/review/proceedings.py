"""Proceedings: what a review holds for papers to speak of, as one value that never changes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scrutiny.briefing import Briefing
from scrutiny.guide.columns import Becomes, ColumnKind
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.because import say_links
from scrutiny.review.evidence_items import EVIDENCE_ITEMS
from scrutiny.review.in_words import say_date
from scrutiny.review.linking import list_links
from scrutiny.review.meeting import list_table, read_day
from scrutiny.review.meeting_tables import (
    ACTIONS,
    ATTENDANCE,
    INTERESTS,
    REQUESTS,
    RESOLUTIONS,
    RESPONSES,
    WHAT_WAS_DONE,
    WHIP,
    WHO_WAS_THERE,
    WITNESSES,
)
from scrutiny.review.minuted import (
    Action,
    Attendee,
    Interest,
    Request,
    Resolution,
    Whip,
    Witness,
    list_minuted,
)
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    DECIDED,
    Recommendation,
    RecommendationState,
    find_source,
    list_decisions,
    list_recommendations,
    name_part,
)
from scrutiny.review.responses import Response, read_responses
from scrutiny.review.standings import DIFFERS, DISSENT
from scrutiny.review.tracking import TrackedItem, count_tracked, list_tracked
from scrutiny.vocabulary import Respondent

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


@dataclass(frozen=True)
class Proceedings:
    """What a review holds for its papers.

    ``carried`` are recommendations of before that it follows up, and ``disputed`` are questions of which
    two versions stand.
    """

    briefing: Briefing
    review: str
    entries: int
    next_meeting: date | None = None
    proposals: tuple[Proposal, ...] = ()
    carried: tuple[Proposal, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    attendance: tuple[Attendee, ...] = ()
    interests: tuple[Interest, ...] = ()
    whips: tuple[Whip, ...] = ()
    witnesses: tuple[Witness, ...] = ()
    actions: tuple[Action, ...] = ()
    requests: tuple[Request, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    themes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()

    @property
    def agreed(self) -> tuple[Proposal, ...]:
        """The recommendations that the committee has agreed, in the order in which they stand."""
        return tuple(proposal for proposal in self.proposals if proposal.is_agreed)

    @property
    def linked_figures(self) -> frozenset[str]:
        """The ids of the indicators that recommendations rest on."""
        links = (link.key for proposal in self.proposals for link in proposal.recommendation.links)
        return frozenset(key.removeprefix("figure:") for key in links if key.startswith("figure:"))


def gather_proceedings(page: Page, next_meeting: str = "") -> Proceedings:
    """Gather what stands in a review that is open on a page."""
    links = list_links(page)
    return Proceedings(
        briefing=page.briefing,
        review=page.name.name if page.name else "",
        entries=page.state.number,
        next_meeting=read_day(next_meeting),
        proposals=tuple(_list_proposals(page)),
        carried=tuple(_list_carried(page)),
        counts=count_tracked(list_tracked(page)),
        attendance=list_minuted(page, ATTENDANCE, Attendee),
        interests=list_minuted(page, INTERESTS, Interest),
        whips=list_minuted(page, WHIP, Whip),
        witnesses=list_minuted(page, WITNESSES, Witness),
        actions=list_minuted(page, ACTIONS, Action),
        requests=list_minuted(page, REQUESTS, Request),
        resolutions=list_minuted(page, RESOLUTIONS, Resolution),
        themes=tuple(option.words for option in links if option.key.startswith("theme:")),
        documents=tuple(option.words for option in links if option.key.startswith("item:")),
        disputed=tuple(_list_disputed(page)),
    )


def _list_proposals(page: Page) -> Iterator[Proposal]:
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
            dissents=tuple(_list_dissents(page, recommendation)),
            respondent=(response and response.respondent) or BODIES.get(kind),
            response=response,
            answer=tuple(_list_answer(page, recommendation)),
            tracked=tracked.get(recommendation.key),
        )


def _list_carried(page: Page) -> Iterator[Proposal]:
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


def _list_dissents(page: Page, recommendation: Recommendation) -> Iterator[tuple[str, str]]:
    versions = find_answer(page.state, name_part(recommendation.key, DIFFERS)).versions
    for row in list_rows([entry.body for entry in versions], [column.name for column in DISSENT]):
        if row.cells[0]:
            yield row.cells[0], row.cells[1]


def _list_disputed(page: Page) -> Iterator[str]:
    source = find_source(page)
    asked = {table.about: table.question for table in (*WHO_WAS_THERE, *WHAT_WAS_DONE, RESPONSES)}
    asked |= {DECIDED: "What was decided of each recommendation?"}
    asked |= {EVIDENCE_ITEMS: "What evidence do we rest on?"}
    asked |= {source.id: source.question} if source else {}
    for about, question in asked.items():
        if find_answer(page.state, about).is_disputed:
            yield question
