"""Papers from a page: those that can be made of its review are listed, and made when somebody asks."""

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from scrutiny.errors import AnswerRefused, PaperNotMade
from scrutiny.publication.catalogue import (
    COVER_REPORT,
    EXEMPT_PART,
    KINDS,
    LETTER,
    WITHHELD,
    PaperKind,
    can_make_pdf,
)
from scrutiny.publication.house import open_own_file, read_own_headings
from scrutiny.publication.making import make_paper, name_paper, part_paper
from scrutiny.publication.paper import TYPES, Format, Paper
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.review.contract import PaperFile, PaperListed, PaperMade, Papers
from scrutiny.review.messages import TakingPaper, read_message
from scrutiny.review.page import Page
from scrutiny.review.proceedings import gather_proceedings
from scrutiny.review.replies import Buffers, PagePart
from scrutiny.views.values import LivePart, Prose, Stack, View
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import read_day

PAPERS = "papers"
_NO_REVIEW = "Papers are made on the answering page of a review."
_HOW = (
    "A paper is made when you ask for it, of what stands in this review now. It is kept nowhere but where "
    "your browser puts it. A working paper is for the committee’s own use. One for everybody holds what "
    "somebody has marked as public, and is made once its checks find nothing that nobody has looked at."
)
_UNKNOWN = "This page asked for a paper that there is not. Open the page again."


def make_papers_part(page: Page, next_meeting: str, pre_election: str) -> PagePart:
    """List the papers of a review on its page, and make one when somebody asks for it."""

    def tell(_part: PagePart, _sent: Mapping[str, Any], _buffers: Buffers) -> Papers:
        return Papers(kind="papers", papers=tuple(map(_list, KINDS)))

    def take(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> PaperMade:
        return _take(part.page, read_message(TakingPaper, sent), next_meeting, pre_election)

    return PagePart(page, PAPERS, PAPERS, lambda: _show(page), answerers={"papers": tell, "paper": take})


def _show(page: Page) -> View:
    if not page.is_live:
        return Prose((_NO_REVIEW,))
    return Stack((Prose((_HOW,)), LivePart(PAPERS, Stack(()))))


def _list(kind: PaperKind) -> PaperListed:
    forms = tuple(str(form) for form in kind.formats if form is not Format.PDF or can_make_pdf())
    return PaperListed(
        name=kind.name,
        reader=kind.reader,
        title=kind.title,
        purpose=kind.purpose,
        length=kind.length,
        forms=forms,
        public=kind is not EXEMPT_PART,
        dated=kind is LETTER,
    )


def _take(page: Page, message: TakingPaper, next_meeting: str, pre_election: str) -> PaperMade:
    kind = next((held for held in KINDS if held.name == message.paper), None)
    form = next((held for held in kind.formats if held == message.form), None) if kind else None
    if kind is None or form is None:
        raise AnswerRefused(_UNKNOWN)
    # That list is for everybody, whatever else is asked for.
    is_public = kind is WITHHELD or message.public
    message.check_may_take(is_exempt=kind is EXEMPT_PART, is_public=is_public)
    page.follow()
    files: list[PaperFile] = []
    lines: list[str] = []
    try:
        # What was made before one is refused, such as the letter to another body, stays among them.
        files.extend(_make(page, kind, form, message, (next_meeting, pre_election)))
    except PaperNotMade as refused:
        lines += str(refused).splitlines()
    return PaperMade(kind="made", files=tuple(files), lines=tuple(lines))


def _make(
    page: Page, kind: PaperKind, form: Format, message: TakingPaper, days: tuple[str, str]
) -> Iterator[PaperFile]:
    council = page.briefing.council
    for name, paper in _write(page, kind, message, days):
        # Each is written in a file of its own.
        house = open_own_file(council) if form is Format.DOCX else None
        file = name_paper(council.slug, name, paper)
        for ending, part in part_paper(paper, form):
            content = base64.b64encode(make_paper(part, form, house)).decode()
            yield PaperFile(name=f"{file}{ending}.{form}", type=TYPES[form], content=content)


def _write(
    page: Page, kind: PaperKind, message: TakingPaper, days: tuple[str, str]
) -> Iterator[tuple[str, Paper]]:
    next_meeting, pre_election = days
    proceedings = gather_proceedings(page, next_meeting, pre_election)
    headings = read_own_headings(page.briefing.council) if kind is COVER_REPORT else ()
    mark = Mark.PUBLIC if message.public else Mark.WORKING
    yield from write_papers(kind, proceedings, read_day(message.dated), mark, headings)
