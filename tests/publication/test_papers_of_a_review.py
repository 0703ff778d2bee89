"""Every paper of a review: each format says the same words, reads in order, and is the same file again."""

import re
from dataclasses import replace
from datetime import date
from html import unescape
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from time import process_time

import pikepdf
import pytest
from axe_playwright_python.sync_playwright import Axe
from docx import Document
from playwright.sync_api import Browser
from python_calamine import CalamineWorkbook
from tests.publication.made_review import WAITS, vary
from tests.publication.papers import list_words, read_docx, read_part, read_pdf, words_of

from scrutiny.guide.columns import Becomes
from scrutiny.guide.own_prompts import read_guide
from scrutiny.publication.catalogue import (
    COVER_REPORT,
    KINDS,
    MEMBER_BRIEF,
    MINUTES,
    RESPONSE_FORM,
    SCHEDULE,
    WITHHELD,
    PaperKind,
)
from scrutiny.publication.house_files import open_house_file
from scrutiny.publication.lettering import name_unlettered
from scrutiny.publication.making import make_paper, part_paper
from scrutiny.publication.paper import Format, Paper
from scrutiny.publication.reviews.exempt_part import write_withheld
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.publication.showing import show
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.held_tables import HeldTable
from scrutiny.review.minuted import Attendee, Resolution, Witness
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import BODIES
from scrutiny.review.run_steps import RunStep

# A formula, markup, marks that turn words about, half a character, and a name without an end.
HOSTILE = (
    "=1+1 <script>alert(1)</script> {{ x }} *b* _i_ #h $m$ [l](u) \x00\u202eturned\u202c 🦊 \ud800\n"
    + "W" * 60
)
LETTER_DAY = date(2026, 12, 10)
OF_REVIEW = [kind for kind in KINDS if kind.of_review]
# At length the others are looked at in a browser too.
LOOKED_AT = (COVER_REPORT, WITHHELD)
# A CSV file has the one table of its paper alone.
EACH = [
    pytest.param(kind, wanted, id=f"{kind.name}-{wanted}")
    for kind in OF_REVIEW
    for wanted in kind.formats
    if wanted is not Format.CSV
]


def write(kind: PaperKind, proceedings: Proceedings) -> list[Paper]:
    return [paper for _name, paper in write_papers(kind, proceedings, LETTER_DAY)]


def read_book(content: bytes, folder: Path, ending: str) -> str:
    (folder / f"book.{ending}").write_bytes(content)
    book = CalamineWorkbook.from_path(str(folder / f"book.{ending}"))
    rows = (row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
    return " ".join(str(cell) for row in rows for cell in row)


def read(content: bytes, wanted: Format, folder: Path) -> str:
    match wanted:
        case Format.HTML:
            return unescape(re.sub(r"<[^>]*>", "", content.decode()))
        case Format.DOCX:
            return read_docx(content)
        case Format.PDF:
            return read_pdf(content, folder)
        case _:
            return read_book(content, folder, wanted)


@pytest.mark.parametrize(("kind", "wanted"), EACH)
def test_each_format_says_every_word_and_is_the_same_file_again(
    kind: PaperKind, wanted: Format, proceedings: Proceedings, tmp_path: Path
) -> None:
    for paper in write(kind, proceedings):
        content = make_paper(paper, wanted)
        assert make_paper(paper, wanted) == content
        said = words_of(read(content, wanted, tmp_path))
        name = name_unlettered if wanted is Format.PDF else str
        missing = [words for words in list_words(paper) if words_of(name(words)) not in said]
        # A sentence that goes on over the end of a page has that page's number within it.
        assert not missing if wanted is not Format.PDF else len(missing) <= 3


@pytest.mark.parametrize("kind", OF_REVIEW, ids=lambda kind: kind.name)
def test_the_headings_of_each_skip_no_level_and_its_title_says_that_it_is_a_draft(
    kind: PaperKind, proceedings: Proceedings
) -> None:
    for paper in write(kind, proceedings):
        assert paper.title.endswith("(draft, not signed)")
        html = make_paper(paper, Format.HTML).decode()
        levels = [int(level) for level in re.findall(r"<h(\d)", html)]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        assert "(draft, not signed)</title>" in html
        core = read_part(make_paper(paper, Format.DOCX), "docProps/core.xml")
        assert paper.title in "".join(core.itertext())


@pytest.mark.parametrize(
    "kind", [kind for kind in OF_REVIEW if Format.PDF in kind.formats], ids=lambda kind: kind.name
)
def test_each_pdf_is_tagged_with_its_language_and_title(kind: PaperKind, proceedings: Proceedings) -> None:
    for paper in write(kind, proceedings):
        with pikepdf.open(BytesIO(make_paper(paper, Format.PDF))) as opened:
            assert opened.Root.MarkInfo.Marked
            assert str(opened.Root.Lang) == "en-GB"
            assert str(opened.docinfo.Title) == paper.title
            assert "pdfuaid:part" in opened.Root.Metadata.read_bytes().decode()


def test_what_looks_like_a_formula_or_markup_is_words_in_every_paper(proceedings: Proceedings) -> None:
    held = [paper for kind in OF_REVIEW for paper in write(kind, proceedings)]
    assert any(WAITS in words for paper in held for words in list_words(paper))
    for paper in held:
        html = make_paper(paper, Format.HTML).decode()
        assert "<b>count" not in html
        assert "<script" not in html


@pytest.mark.parametrize(
    "kind",
    [pytest.param(kind, marks=() if kind in LOOKED_AT else pytest.mark.long) for kind in OF_REVIEW],
    ids=lambda kind: kind.name,
)
def test_axe_finds_no_violation_in_any(kind: PaperKind, proceedings: Proceedings, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    for paper in write(kind, proceedings):
        page.set_content(make_paper(paper, Format.HTML).decode())
        assert Axe().run(page).response["violations"] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_every_kind_of_body_that_the_plan_offers_is_known_here() -> None:
    prompts = read_guide("leeds").prompts
    columns = [
        column
        for prompt in prompts
        for column in prompt.answer.columns
        if column.becomes is Becomes.KIND_OF_BODY
    ]
    offered = {option for column in columns for option in column.options}
    assert offered - BODIES.keys() == {"another body"}


def spoil(held: Proceedings) -> Proceedings:
    """Put what nobody should type into every place that a paper takes words from."""
    proposals = tuple(
        replace(
            proposal,
            recommendation=replace(
                proposal.recommendation,
                text=f"{HOSTILE} {proposal.recommendation.number}",
                parts=dict.fromkeys(proposal.recommendation.parts, HOSTILE)
                | {Becomes.BY: proposal.part(Becomes.BY)},
            ),
            noted=HOSTILE,
            meeting=HOSTILE,
            dissents=((HOSTILE, HOSTILE),),
        )
        for proposal in held.proposals
    )
    return replace(
        held,
        review=HOSTILE,
        proposals=proposals,
        attendance=(Attendee(HOSTILE, HOSTILE, HOSTILE),),
        witnesses=(Witness(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        resolutions=(Resolution(HOSTILE, stands="carried"),),
        themes=(HOSTILE,),
        gathered={
            role: (GatheredRow(((f"{role} A", HOSTILE), (f"{role} B", HOSTILE), ("C", HOSTILE)), role),)
            for role in held.gathered
        },
        feedback=(GatheredRow((("A", HOSTILE),), "Feedback"),),
        drawn_on=(("A", (HOSTILE,)),),
        held_tables=(HeldTable("A", ("B", "C"), ((HOSTILE, HOSTILE),), (HOSTILE,)),),
        steps=(RunStep(HOSTILE, 5, HOSTILE, HOSTILE, HOSTILE), RunStep("Break", 5, is_break=True)),
    )


@pytest.mark.parametrize(("kind", "wanted"), EACH)
def test_whatever_was_typed_comes_out_as_words(
    kind: PaperKind, wanted: Format, proceedings: Proceedings, tmp_path: Path
) -> None:
    held = spoil(proceedings)
    # The checks would hold it: the name of this review is what was said with the public out, too.
    papers = [write_withheld(held)] if kind is WITHHELD else write(kind, held)
    for paper in papers:
        content = make_paper(paper, wanted)
        said = words_of(read(content, wanted, tmp_path))
        name = name_unlettered if wanted is Format.PDF else str
        # In a sheet each cell is words of its own, and what breaks a line there is told apart.
        for part in HOSTILE.split("\n"):
            assert words_of(name(show(part))) in said
        assert "<script>" not in (content.decode() if wanted is Format.HTML else "")


def test_all_papers_of_a_review_take_at_most_eight_seconds_and_a_brief_a_third_of_one(
    proceedings: Proceedings,
) -> None:
    def make(*kinds: PaperKind) -> float:
        began = process_time()
        for kind in kinds:
            for paper in write(kind, proceedings):
                for wanted in kind.formats:
                    for _ending, part in part_paper(paper, wanted):
                        make_paper(part, wanted)
        return process_time() - began

    assert make(*KINDS) < 8
    assert make(MEMBER_BRIEF) < 0.3


@pytest.mark.parametrize("kind", OF_REVIEW, ids=lambda kind: kind.name)
def test_every_paper_of_forty_one_recommendations_can_be_made(
    kind: PaperKind, proceedings: Proceedings
) -> None:
    held = vary(proceedings, "agreed", 41)
    papers = write(kind, held)
    assert papers
    for paper in papers:
        for wanted in kind.formats:
            for _ending, part in part_paper(paper, wanted):
                assert make_paper(part, wanted)
    if kind in {MINUTES, SCHEDULE, RESPONSE_FORM}:
        assert all(f"This is number {at}." in "\n".join(list_words(papers[0])) for at in range(1, 42))


def test_papers_over_a_councils_own_file_have_its_head_and_theirs(
    proceedings: Proceedings, tmp_path: Path
) -> None:
    letterhead = Document()
    letterhead.sections[0].header.paragraphs[0].text = "Leeds City Council"
    letterhead.save(str(tmp_path / "leeds.docx"))
    for kind in OF_REVIEW:
        for paper in write(kind, proceedings) if Format.DOCX in kind.formats else ():
            content = make_paper(paper, Format.DOCX, open_house_file(tmp_path / "leeds.docx"))
            heads = "".join(read_part(content, "word/header1.xml").itertext())
            assert heads == f"Leeds City Council{paper.head}"
            assert read_docx(content).startswith(paper.title)
