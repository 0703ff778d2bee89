"""The cover report: every heading an agenda asks for, within four sides, and gaps where officers write."""

from dataclasses import replace

import pytest
from tests.publication.made_review import HOMES, LATE, LEADS, WAITS, vary
from tests.publication.papers import count_pages, list_words, read_part

from scrutiny.briefing import prepare_briefing
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format, Heading, Paper, Points, ToComplete
from scrutiny.publication.reviews.cover_report import MOST, SIDES, OwnHeading, write_cover_report
from scrutiny.register.councils import list_councils
from scrutiny.review.proceedings import Proceedings

HEADINGS = (
    "Purpose",
    "Recommendations",
    "Reasons",
    "Background",
    "What the evidence shows",
    "What the committee asked and heard",
    "Options considered",
    "Consultation",
    "Implications",
    "Next steps and dates",
    "Appendices",
    "Background papers",
)


@pytest.fixture(scope="module")
def paper(proceedings: Proceedings) -> Paper:
    return write_cover_report(proceedings)


def say(paper: Paper) -> str:
    return "\n".join(list_words(paper))


def test_every_heading_stands_numbered_in_its_order(paper: Paper) -> None:
    headings = [block.words for block in paper.blocks if isinstance(block, Heading)]
    assert headings == [f"{number}. {words}" for number, words in enumerate(HEADINGS, start=1)]


def test_what_is_agreed_is_recommended_as_it_was_typed_and_nothing_else(paper: Paper) -> None:
    (numbered, _findings, _appendices) = (
        block for block in paper.blocks if isinstance(block, Points) and block.is_numbered
    )
    stands = enumerate(zip(numbered.points, (HOMES, WAITS, LEADS), strict=True), start=1)
    assert all(point.startswith(f"SR 26/27-{at:02}. {text}") for at, (point, text) in stands)
    assert "To: The executive; By: soon." in numbered.points[1]
    assert LATE not in say(paper)


def test_what_officers_must_write_is_left_to_the_post(paper: Paper) -> None:
    gaps = [block.words for block in paper.blocks if isinstance(block, ToComplete)]
    assert gaps == [
        "Options that were considered, and why each was not taken: to be completed by the scrutiny adviser.",
        "Reason for urgency, if this report is late: to be completed by the chair.",
        "List of background papers: to be completed by the proper officer.",
    ]
    said = say(paper)
    assert "To be completed by the monitoring officer" in said
    assert "1972. Check with your monitoring officer." in said


def test_it_rests_on_the_figures_that_were_chosen_and_says_what_was_heard(paper: Paper) -> None:
    said = say(paper)
    assert (
        "It rests on: Percentage of referrals within 12 months of an earlier referral (finding 1); " in said
    )
    assert "out of 1,498 children in care" in said
    assert "Heard: Homes are short in the north\nand dear." in said
    assert "Being moved" in said
    assert "27 January 2027: last day for an answer to recommendation 1. Check with" in said


def test_a_figure_is_said_once_and_then_referred_to(paper: Paper, proceedings: Proceedings) -> None:
    said = say(paper)
    assert said.count("Percentage of referrals within 12 months of an earlier referral") == 1
    assert "It rests on: finding 1; finding 2." in said
    findings = next(block for block in paper.blocks if isinstance(block, Points) and len(block.points) > MOST)
    assert findings.is_numbered
    assert findings.points[0].startswith(
        "The percentage of referrals within 12 months of an earlier referral was"
    )
    assert said.count("Department for Education") == 1
    without = say(write_cover_report(proceedings, (OwnHeading("recommendations"), OwnHeading("reasons"))))
    assert "finding 1" not in without


def test_it_is_plainly_a_draft_and_a_working_paper(paper: Paper) -> None:
    assert paper.title.endswith("(draft, not signed)")
    assert paper.head == "Working paper. Draft, not signed. 23 November 2026"
    assert "nobody has marked what stands in it as public" in say(paper)
    assert b"Draft, not signed" in make_paper(paper, Format.HTML)
    docx = make_paper(paper, Format.DOCX)
    assert "Working paper. Draft, not signed." in "".join(read_part(docx, "word/header1.xml").itertext())


def test_what_is_due_on_one_day_is_said_together(proceedings: Proceedings) -> None:
    said = say(write_cover_report(vary(proceedings, "agreed", 41)))
    together = (
        "28 February 2027: recommendations 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34,"
    )
    assert f"{together} 36, 38 and 40 are to be done." in said


def test_before_anything_is_decided_it_asks_the_committee_to_agree(proceedings: Proceedings) -> None:
    paper = write_cover_report(vary(proceedings, "proposed"))
    assert "That the committee agrees these recommendations, which it has not decided on yet:" in say(paper)


def test_a_council_may_call_order_and_add_headings(proceedings: Proceedings) -> None:
    own = (
        OwnHeading("background_papers"),
        OwnHeading("recommendations", "What we are asked"),
        OwnHeading(called="Crime and disorder", completed_by="the community safety lead"),
    )
    paper = write_cover_report(proceedings, own)
    headings = [block.words for block in paper.blocks if isinstance(block, Heading)]
    assert headings == ["1. Background papers", "2. What we are asked", "3. Crime and disorder"]
    assert paper.blocks[-1] == ToComplete("Crime and disorder", "the community safety lead")


def test_with_nothing_recorded_it_says_so_under_each_heading(nothing: Proceedings) -> None:
    said = say(write_cover_report(nothing))
    assert "Nothing is recommended in this review yet." in said
    assert "No question to a witness is recorded, and no answer." in said
    assert "No date is recorded yet." in said


@pytest.mark.parametrize("number", [MOST, 41])
def test_eight_recommendations_fit_four_sides_and_more_go_to_the_schedule(
    proceedings: Proceedings, number: int
) -> None:
    paper = write_cover_report(vary(proceedings, "agreed", number))
    assert count_pages(make_paper(paper, Format.PDF)) <= SIDES
    numbered = next(block for block in paper.blocks if isinstance(block, Points) and block.is_numbered)
    assert len(numbered.points) == MOST
    assert (f"{number - MOST} more stand in the schedule" in say(paper)) is (number > MOST)


@pytest.mark.long
def test_the_cover_report_of_every_council_fits_four_sides(proceedings: Proceedings) -> None:
    held = vary(proceedings, "agreed", MOST)
    over = []
    for council in list_councils():
        briefing = prepare_briefing(council.slug, "Scrutiny", "2025", "2026-11-29")
        paper = write_cover_report(replace(held, briefing=briefing))
        if count_pages(make_paper(paper, Format.PDF)) > SIDES:
            over.append(council.slug)
    assert over == []
