"""Proceedings: what a review holds for papers to speak of, as one value that never changes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from scrutiny.briefing import Briefing
from scrutiny.parameters import read_parameters
from scrutiny.review.claims.feedback import gather_feedback, gather_feedback_answers, list_drawn_on
from scrutiny.review.gathered import Gathered, GatheredRow, gather_rows
from scrutiny.review.given_alone import list_given_alone
from scrutiny.review.held_sheets import list_held_sheets
from scrutiny.review.held_tables import HeldTable, list_held_tables
from scrutiny.review.linking import list_links
from scrutiny.review.loaded_reports import list_unpublished
from scrutiny.review.marking import (
    ACTION,
    DOCUMENT,
    LETTER,
    REQUEST,
    RESOLUTION,
    THEME,
    WITNESS,
    Marked,
    list_let_stand,
    list_marked,
    name_thing,
    name_who_was_there,
)
from scrutiny.review.meeting import list_disputed
from scrutiny.review.meeting_tables import (
    ACTIONS,
    ATTENDANCE,
    INTERESTS,
    REQUESTS,
    RESOLUTIONS,
    WHIP,
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
from scrutiny.review.own_figures import OwnFigure, list_own_figures
from scrutiny.review.page import Page
from scrutiny.review.parents import gather_found
from scrutiny.review.proposals import Proposal, list_carried, list_proposals
from scrutiny.review.run_steps import RunStep, list_run_steps
from scrutiny.review.sheets.forms import HeldSheet, name_entry
from scrutiny.review.signed_since import (
    ChangedAnswer,
    go_back,
    list_changed_answers,
    say_changed_figures,
    say_newer_editions,
)
from scrutiny.review.signing import Signing, find_signing
from scrutiny.review.tracked_whole import list_whole
from scrutiny.review.tracking import TrackedItem, count_tracked
from scrutiny.review.visits.unpublished import list_held_back
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import read_day


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
    gathered: Gathered = field(default_factory=dict)
    # What other workbooks found for children in care and care leavers.
    found: tuple[GatheredRow, ...] = ()
    # What scrutiny feeds back on the self-evaluation, what came back, and by heading what it draws on.
    feedback: tuple[GatheredRow, ...] = ()
    feedback_answers: tuple[GatheredRow, ...] = ()
    drawn_on: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # What it holds of the council's own plans and risks, for the committee alone.
    held_tables: tuple[HeldTable, ...] = ()
    # The steps of its session or, before one, of the first plan that a session could be led by.
    steps: tuple[RunStep, ...] = ()
    # For sheets: by what they are known when they come back, the tracker whole, and what else is kept so.
    entry: str = ""
    tracked: tuple[TrackedItem, ...] = ()
    sheets: tuple[HeldSheet, ...] = ()
    own_figures: tuple[OwnFigure, ...] = ()
    # What who was there and what was declared is known by, which is marked as one.
    who_was_there: str = ""
    # Under the name of each thing who may read it, and the words that may stand in a public paper, with why.
    marks: Mapping[str, Marked] = field(default_factory=dict)
    let_stand: Mapping[str, str] = field(default_factory=dict)
    # What somebody answered alone, and what a report says that had not been published on the day.
    alone: tuple[str, ...] = ()
    unpublished: tuple[str, ...] = ()
    # What letters of visits say of which nobody has written down that they are published.
    held_back: tuple[str, ...] = ()
    pre_election: tuple[date, date] | None = None
    # The fewest people that a paper for the public may number.
    fewest_told: int = 10
    # What papers of it are for: what is marked otherwise has been left out of public and exempt ones.
    mark: Mark = Mark.WORKING
    # Who signed it, what has changed since, and how it stood then where that is known.
    signing: Signing | None = None
    changed: tuple[ChangedAnswer, ...] = ()
    changed_figures: tuple[str, ...] = ()
    newer_editions: tuple[str, ...] = ()
    as_signed: "Proceedings | None" = None

    def is_for(self, thing: str, mark: Mark) -> bool:
        """Whether something is marked so; what nobody has marked is working."""
        return self.marks.get(thing, Marked(thing)).mark is mark

    def is_theme_for(self, theme: str, mark: Mark) -> bool:
        """Whether a theme of what young people said is marked so."""
        return self.is_for(name_thing(THEME, (theme,)), mark)

    def is_letter_for(self, words: str, mark: Mark) -> bool:
        """Whether what a letter says, as it was typed, is marked so."""
        return self.is_for(name_thing(LETTER, (words,)), mark)

    def is_document_for(self, document: str, mark: Mark) -> bool:
        """Whether an evidence item is marked so."""
        return self.is_for(name_thing(DOCUMENT, (document,)), mark)

    @property
    def agreed(self) -> tuple[Proposal, ...]:
        """The recommendations that the committee has agreed, in the order in which they stand."""
        return tuple(proposal for proposal in self.proposals if proposal.is_agreed)

    @property
    def linked_figures(self) -> frozenset[str]:
        """The ids of the indicators that recommendations rest on."""
        links = (link.key for proposal in self.proposals for link in proposal.recommendation.links)
        return frozenset(key.removeprefix("figure:") for key in links if key.startswith("figure:"))


def gather_proceedings(page: Page, next_meeting: str = "", pre_election: str = "") -> Proceedings:
    """Gather what stands in a review that is open on a page, and what has changed since it was signed."""
    gathered = _gather(page, next_meeting, pre_election)
    signing = find_signing(page)
    if signing is None:
        return gathered
    changed = list_changed_answers(page, signing)
    then = go_back(page, signing) if changed else None
    return replace(
        gathered,
        signing=signing,
        changed=changed,
        changed_figures=tuple(say_changed_figures(page, signing)),
        newer_editions=tuple(say_newer_editions(page, signing)),
        as_signed=_gather(then, next_meeting, pre_election) if then else None,
    )


def _gather(page: Page, next_meeting: str, pre_election: str) -> Proceedings:
    links = list_links(page)
    first, last = map(read_day, pre_election.partition(" to ")[::2])
    return Proceedings(
        briefing=page.briefing,
        review=page.name.name if page.name else "",
        entries=page.state.number,
        next_meeting=read_day(next_meeting),
        proposals=tuple(list_proposals(page)),
        carried=tuple(list_carried(page)),
        steps=list_run_steps(page),
        themes=tuple(option.words for option in links if option.key.startswith("theme:")),
        documents=tuple(option.words for option in links if option.key.startswith("item:")),
        pre_election=(first, last) if first and last else None,
        **_gather_tracked(page),
        **_gather_answers(page),
        **_gather_meeting(page),
        **_gather_marks(page),
    )


def _gather_tracked(page: Page) -> dict[str, Any]:
    """Gather what became of what was agreed, counted and for sheets, and what else is kept as a sheet."""
    tracked = list_whole(page)
    return {
        "counts": count_tracked(tracked),
        "entry": name_entry(page) if page.name else "",
        "tracked": tracked,
        "sheets": tuple(list_held_sheets(page)),
        "own_figures": tuple(list_own_figures(page)),
    }


def _gather_answers(page: Page) -> dict[str, Any]:
    return {
        "gathered": gather_rows(page),
        "found": gather_found(page),
        "feedback": gather_feedback(page),
        "feedback_answers": gather_feedback_answers(page),
        "drawn_on": tuple(list_drawn_on(page)),
        "held_tables": list_held_tables(page),
    }


def _gather_meeting(page: Page) -> dict[str, Any]:
    return {
        "attendance": list_minuted(page, ATTENDANCE, Attendee),
        "interests": list_minuted(page, INTERESTS, Interest),
        "whips": list_minuted(page, WHIP, Whip),
        "witnesses": list_minuted(page, WITNESSES, Witness, WITNESS),
        "actions": list_minuted(page, ACTIONS, Action, ACTION),
        "requests": list_minuted(page, REQUESTS, Request, REQUEST),
        "resolutions": list_minuted(page, RESOLUTIONS, Resolution, RESOLUTION),
        "disputed": tuple(list_disputed(page)),
    }


def _gather_marks(page: Page) -> dict[str, Any]:
    """Gather who may read what, and what may never stand in a paper for the public."""
    return {
        "who_was_there": name_who_was_there(page),
        "marks": list_marked(page),
        "let_stand": list_let_stand(page),
        "alone": list_given_alone(page),
        "unpublished": tuple(list_unpublished(page.state, page.briefing.inspections)),
        "held_back": tuple(list_held_back(page)),
        "fewest_told": read_parameters(page.briefing.council).fewest_told,
    }
