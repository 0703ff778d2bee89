"""Choosing what a paper may say: for the public or the exempt part, only what a person has marked so."""

from dataclasses import replace

from scrutiny.review.because import Link
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.marking import name_answer
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.tracking import count_tracked
from scrutiny.review.visits import linked
from scrutiny.vocabulary import Mark

# What may be said of a link to something published: it, and how it stood.
_PUBLISHED = ("figure:", "judgement:")
Rows = tuple[GatheredRow, ...]
_OWN_STEP = "A question of the committee’s own"
_OF_A_REPORT = "report:"
# What is said of a link in its words alone, once a person has marked them.
_MARKED = (
    ("item:", Proceedings.is_document_for),
    ("theme:", Proceedings.is_theme_for),
    (linked.THEME, Proceedings.is_theme_for),
    (linked.TYPED, Proceedings.is_letter_for),
)


def keep_marked(proceedings: Proceedings, mark: Mark) -> Proceedings:
    """Keep what is marked so; of a working paper nothing is left out."""
    if mark is Mark.WORKING:
        return proceedings
    proposals = tuple(
        _strip(proceedings, held) for held in proceedings.proposals if proceedings.is_for(held.thing, mark)
    )
    return replace(
        _keep_gathered(_keep_meeting(proceedings, mark), mark),
        mark=mark,
        proposals=proposals,
        carried=(),
        counts=count_tracked([held.tracked for held in proposals if held.tracked]),
        themes=tuple(theme for theme in proceedings.themes if proceedings.is_theme_for(theme, mark)),
        documents=tuple(held for held in proceedings.documents if proceedings.is_document_for(held, mark)),
        # A step has no mark: what the workbook asks is published, and what a committee asks is its own.
        steps=tuple(replace(step, title=step.published or _OWN_STEP) for step in proceedings.steps),
    )


def _keep_rows(proceedings: Proceedings, rows: Rows, mark: Mark) -> Rows:
    return tuple(row for row in rows if proceedings.is_for(row.thing, mark))


def _keep_gathered(proceedings: Proceedings, mark: Mark) -> Proceedings:
    """Keep of what is gathered from answers what is marked so."""
    return replace(
        proceedings,
        gathered={role: _keep_rows(proceedings, rows, mark) for role, rows in proceedings.gathered.items()},
        found=_keep_rows(proceedings, proceedings.found, mark),
        feedback=_keep_rows(proceedings, proceedings.feedback, mark),
        feedback_answers=_keep_rows(proceedings, proceedings.feedback_answers, mark),
    )


def _keep_meeting(proceedings: Proceedings, mark: Mark) -> Proceedings:
    """Keep of a meeting, and of the council's own figures, what is marked so; who was there is one thing."""
    is_told = proceedings.is_for(proceedings.who_was_there, mark)
    return replace(
        proceedings,
        attendance=proceedings.attendance if is_told else (),
        interests=proceedings.interests if is_told else (),
        whips=proceedings.whips if is_told else (),
        own_figures=tuple(held for held in proceedings.own_figures if proceedings.is_for(held.thing, mark)),
        witnesses=tuple(held for held in proceedings.witnesses if proceedings.is_for(held.thing, mark)),
        actions=tuple(held for held in proceedings.actions if proceedings.is_for(held.thing, mark)),
        requests=tuple(held for held in proceedings.requests if proceedings.is_for(held.thing, mark)),
        resolutions=tuple(held for held in proceedings.resolutions if proceedings.is_for(held.thing, mark)),
    )


def _strip(proceedings: Proceedings, proposal: Proposal) -> Proposal:
    """Leave out of a recommendation what has no mark: who wrote it, answers to it, and words it rests on."""
    said = [link for held in proposal.recommendation.links if (link := _say(proceedings, held))]
    recommendation = replace(proposal.recommendation, links=tuple(said), proposers=(), seconders=())
    return replace(
        proposal, recommendation=recommendation, rests_on=tuple(link.said for link in said), answer=()
    )


def _say(proceedings: Proceedings, link: Link) -> Link | None:
    if link.key.startswith(_PUBLISHED):
        return link
    if link.key.startswith((_OF_A_REPORT, linked.POINT)):
        return _say_published_words(proceedings, link)
    is_told = next((told for key, told in _MARKED if link.key.startswith(key)), None)
    if is_told:
        return Link(link.key, link.words) if is_told(proceedings, link.words, Mark.PUBLIC) else None
    # Of an answer its question alone, unless somebody has marked its words.
    is_marked = proceedings.is_for(name_answer(link), Mark.PUBLIC)
    return Link(link.key, link.words, link.then if is_marked else "")


def _say_published_words(proceedings: Proceedings, link: Link) -> Link | None:
    """Say of a report or letter where the words stand; of one that is not known to be published, nothing."""
    if link.words in (*proceedings.unpublished, *proceedings.held_back):
        return None
    return Link(link.key, link.then or "The report")
