"""Writing the papers of a review that are asked for: each under the name of its file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from scrutiny.errors import PaperNotMade
from scrutiny.publication.catalogue import (
    COVER_REPORT,
    EXEMPT_PART,
    LETTER,
    MINUTES,
    RESPONSE_FORM,
    RESPONSE_SHEET,
    SCHEDULE,
    WITHHELD,
    PaperKind,
)
from scrutiny.publication.checks.hits import Hit
from scrutiny.publication.checks.papers import find_open_hits, say_hits
from scrutiny.publication.paper import Paper
from scrutiny.publication.reviews.choosing import keep_marked
from scrutiny.publication.reviews.cover_report import OwnHeading, write_cover_report
from scrutiny.publication.reviews.exempt_part import write_exempt_part, write_withheld
from scrutiny.publication.reviews.heading import say_changed
from scrutiny.publication.reviews.letter import write_letters
from scrutiny.publication.reviews.minutes import write_minutes
from scrutiny.publication.reviews.response_form import write_form, write_sheet
from scrutiny.publication.reviews.schedule import write_schedule
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark

_WRITERS: Mapping[str, Callable[[Proceedings], Paper]] = {
    MINUTES.name: write_minutes,
    SCHEDULE.name: write_schedule,
    RESPONSE_FORM.name: write_form,
    RESPONSE_SHEET.name: write_sheet,
    EXEMPT_PART.name: write_exempt_part,
    WITHHELD.name: write_withheld,
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
    signed = _write_as_signed(kind, proceedings, dated, mark, headings)
    for name, written in _write(kind, proceedings, dated, mark, headings):
        paper = say_changed(written, proceedings, signed.get(name)) if proceedings.signing else written
        if hits := find_open_hits(paper, proceedings):
            raise PaperNotMade(say_hits(hits))
        yield name, paper


def _write_as_signed(
    kind: PaperKind,
    proceedings: Proceedings,
    dated: date | None,
    mark: Mark,
    headings: Sequence[OwnHeading],
) -> Mapping[str, Paper]:
    """Write what a kind of paper came to when its review was signed; nothing where that is not known."""
    if proceedings.as_signed is None:
        return {}
    then = replace(proceedings.as_signed, signing=proceedings.signing)
    with suppress(PaperNotMade):
        return dict(_write(kind, then, dated, mark, headings))
    return {}


def _write(
    kind: PaperKind,
    proceedings: Proceedings,
    dated: date | None,
    mark: Mark,
    headings: Sequence[OwnHeading],
) -> Iterator[tuple[str, Paper]]:
    kept = proceedings if kind in _OF_ONE_MARK else keep_marked(proceedings, mark)
    if kind is COVER_REPORT:
        yield kind.name, write_cover_report(kept, headings)
    elif kind is LETTER:
        yield from write_letters(kept, dated)
    else:
        yield kind.name, _WRITERS[kind.name](kept)


def check_papers(proceedings: Proceedings) -> tuple[Hit, ...]:
    """Check every paper for the public that there would be, and give each hit once."""
    kept = keep_marked(proceedings, Mark.PUBLIC)
    papers = (
        write_cover_report(kept),
        write_minutes(kept),
        *((write_schedule(kept),) if kept.agreed else ()),
        write_withheld(proceedings),
    )
    return tuple(dict.fromkeys(hit for paper in papers for hit in find_open_hits(paper, proceedings)))
