"""Writing the papers of a review that are asked for: each under the name of its file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from scrutiny.errors import PaperNotMade
from scrutiny.publication.catalogue import (
    COVER_REPORT,
    EXEMPT_PART,
    FEEDBACK,
    HAND_OFF,
    HOW_IT_STANDS,
    KINDS,
    LETTER,
    MEMBER_BRIEF,
    MINUTES,
    RESPONSE_FORM,
    RESPONSE_SHEET,
    RUN_SHEET,
    SCHEDULE,
    SHEETS,
    TOLD_BACK,
    WITHHELD,
    WORK_PROGRAMME,
    PaperKind,
)
from scrutiny.publication.checks.hits import Hit
from scrutiny.publication.checks.papers import find_open_hits, say_hits
from scrutiny.publication.member_brief import write_brief
from scrutiny.publication.paper import Paper
from scrutiny.publication.reviews.analyst_sheets import write_sheets
from scrutiny.publication.reviews.choosing import keep_marked
from scrutiny.publication.reviews.cover_report import OwnHeading, write_cover_report
from scrutiny.publication.reviews.exempt_part import write_exempt_part, write_withheld
from scrutiny.publication.reviews.feedback import write_feedback
from scrutiny.publication.reviews.hand_off import write_hand_offs
from scrutiny.publication.reviews.heading import say_changed
from scrutiny.publication.reviews.how_it_stands import write_how_it_stands
from scrutiny.publication.reviews.letter import write_letters
from scrutiny.publication.reviews.minutes import write_minutes
from scrutiny.publication.reviews.promised import list_promised
from scrutiny.publication.reviews.response_form import write_form, write_sheet
from scrutiny.publication.reviews.run_sheet import write_run_sheet
from scrutiny.publication.reviews.schedule import write_schedule
from scrutiny.publication.reviews.told_back import write_told_back
from scrutiny.publication.reviews.work_programme import write_programme
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark

_WRITERS: Mapping[str, Callable[[Proceedings], Paper]] = {
    MINUTES.name: write_minutes,
    SCHEDULE.name: write_schedule,
    RESPONSE_FORM.name: write_form,
    RESPONSE_SHEET.name: write_sheet,
    EXEMPT_PART.name: write_exempt_part,
    WITHHELD.name: write_withheld,
    RUN_SHEET.name: write_run_sheet,
    TOLD_BACK.name: write_told_back,
    WORK_PROGRAMME.name: write_programme,
    SHEETS.name: write_sheets,
    FEEDBACK.name: write_feedback,
    HOW_IT_STANDS.name: write_how_it_stands,
}
# These choose by their own mark, whatever the others are made for.
_OF_ONE_MARK = (EXEMPT_PART, WITHHELD)


def write_papers(
    kind: PaperKind,
    proceedings: Proceedings,
    dated: date | None = None,
    mark: Mark = Mark.WORKING,
    headings: Sequence[OwnHeading] = (),
) -> Iterator[tuple[str, Paper]]:
    """Write what one kind of paper comes to for a review, each with what its file is called.

    A paper for the public is refused as long as its checks have found something that nobody has looked at.
    """
    signed = tuple(_write_as_signed(kind, proceedings, dated, mark, headings))
    for name, written in _write(kind, proceedings, dated, mark, headings):
        is_signed = proceedings.signing and kind.of_review
        paper = say_changed(written, proceedings, signed) if is_signed else written
        if hits := find_open_hits(paper, proceedings):
            raise PaperNotMade(say_hits(hits))
        yield name, paper


def _write_as_signed(
    kind: PaperKind,
    proceedings: Proceedings,
    dated: date | None,
    mark: Mark,
    headings: Sequence[OwnHeading],
) -> Iterator[Paper]:
    """Write what a kind of paper came to when its review was signed; nothing where that is not known."""
    if proceedings.as_signed:
        # What comes back says at which entry it was made, which is no word of what was signed.
        then = replace(
            proceedings.as_signed,
            signing=proceedings.signing,
            entries=proceedings.entries,
            entry=proceedings.entry,
        )
        with suppress(PaperNotMade):
            yield from (paper for _name, paper in _write(kind, then, dated, mark, headings))


def _write(
    kind: PaperKind,
    proceedings: Proceedings,
    dated: date | None,
    mark: Mark,
    headings: Sequence[OwnHeading],
) -> Iterator[tuple[str, Paper]]:
    kept = proceedings if kind in _OF_ONE_MARK else keep_marked(proceedings, mark)
    if kind is MEMBER_BRIEF:
        yield kind.name, _write_brief(kept)
    elif kind is COVER_REPORT:
        yield kind.name, write_cover_report(kept, headings)
    elif kind is LETTER:
        yield from write_letters(kept, dated)
    elif kind is HAND_OFF:
        yield from ((f"{kind.name}{ending}", paper) for ending, paper in write_hand_offs(kept))
    else:
        yield kind.name, _WRITERS[kind.name](kept)


def _write_brief(kept: Proceedings) -> Paper:
    """Write the member brief; what was promised last time makes it a working paper or a public one."""
    day = kept.next_meeting.isoformat() if kept.next_meeting else ""
    promised = list_promised(kept)
    brief = write_brief(kept.briefing, day, promised)
    return replace(brief, mark=kept.mark) if promised else brief


def check_papers(proceedings: Proceedings) -> tuple[Hit, ...]:
    """Check every paper for the public that there would be, and give each hit once."""
    papers = (paper for kind in KINDS for paper in _write_public(kind, proceedings))
    return tuple(dict.fromkeys(hit for paper in papers for hit in find_open_hits(paper, proceedings)))


def _write_public(kind: PaperKind, proceedings: Proceedings) -> tuple[Paper, ...]:
    """Write one kind of paper for the public; nothing where there is none, or it needs more than a review."""
    with suppress(PaperNotMade):
        return tuple(paper for _name, paper in _write(kind, proceedings, None, Mark.PUBLIC, ()))
    return ()
