"""The member brief: one side of A4 at 14 pt for every council, from published figures and the guide."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

import pikepdf
import pytest
from playwright.sync_api import Browser
from tests.accessibility import list_faults
from tests.publication.office import save_as
from tests.publication.papers import count_pages, list_words

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.findings.first_asked import NO_OTHER_TOPIC
from scrutiny.findings.topics import read_topics
from scrutiny.parameters import read_parameters
from scrutiny.publication.fitting import fits_one_side
from scrutiny.publication.making import make_paper
from scrutiny.publication.member_brief import LETTERS, write_brief
from scrutiny.publication.paper import Format, Heading, Paper, Paragraph, Points, Table, Terms
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import admit_council

DAY = "2026-11-29"
# With the longest report, and with two figures.
SAMPLE = ("trafford", "isles-of-scilly")


@cache
def brief(council: str) -> Briefing:
    given = read_parameters(admit_council(council))
    return prepare_briefing(council, given.committee, given.neighbour_model, DAY)


def headings(paper: Paper) -> list[str]:
    return [block.words for block in paper.blocks if isinstance(block, Heading)]


B = TypeVar("B")


def held(paper: Paper, kind: type[B]) -> list[B]:
    return [block for block in paper.blocks if isinstance(block, kind)]


@pytest.mark.parametrize("council", SAMPLE)
def test_a_brief_fits_one_side(council: str) -> None:
    paper = write_brief(brief(council))
    assert (fits_one_side(paper), paper.points) == (True, 14)
    assert count_pages(make_paper(paper, Format.PDF)) == 1


@pytest.mark.long
def test_the_brief_of_every_council_fits_one_side() -> None:
    papers = {council.slug: write_brief(brief(council.slug)) for council in list_councils()}
    over = [name for name, paper in papers.items() if count_pages(make_paper(paper, Format.PDF)) > 1]
    assert (over, len(papers)) == ([], 153)
    few = [paper for paper in papers.values() if len(held(paper, Points)[0].points) < 2]
    assert all(any(NO_OTHER_TOPIC in words for words in list_words(paper)) for paper in few)
    assert len(few) <= 2
    assert all(len(held(paper, Terms)[0].terms) >= 2 for paper in papers.values())


@pytest.mark.long
def test_libreoffice_shows_the_word_file_of_every_brief_on_one_side(tmp_path: Path) -> None:
    names = [council.slug for council in list_councils()]
    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(make_paper(write_brief(brief(name)), Format.DOCX))
    saved = save_as("pdf", tmp_path, [f"{name}.docx" for name in names])
    over = [name for name in names if len(pikepdf.open(saved / f"{name}.pdf").pages) > 1]
    assert over == []


@pytest.mark.parametrize(
    ("committee", "said"),
    [
        ("Children's services scrutiny committee", "For the children's services scrutiny committee"),
        ("Scrutiny Board (Children and Families)", "For the Scrutiny Board (Children and Families)"),
    ],
)
def test_a_committees_name_keeps_its_capitals(committee: str, said: str) -> None:
    paper = write_brief(replace(brief("leeds"), committee=committee))
    assert any(said in words for words in list_words(paper))


def test_a_brief_says_grades_beside_last_times_in_words() -> None:
    (grades,) = held(write_brief(brief("trafford")), Table)
    assert isinstance(grades, Table)
    assert grades.columns == ("Part of the service", "June 2026", "November 2022")
    assert grades.rows[0] == ("Impact of leaders", "Inadequate", "Requires improvement")
    assert grades.rows[3] == ("Care leavers", "Requires improvement", "With children in care")


def test_a_council_without_an_inspection_is_said_to_have_none() -> None:
    none = replace(brief("cumberland"), inspections=())
    assert any("No inspection" in block.words for block in held(write_brief(none), Paragraph))


def test_each_figure_is_a_finding_with_what_it_must_not_be_read_without() -> None:
    (points,) = held(write_brief(brief("rutland")), Points)
    second = points.points[1]
    assert (
        "was 34% on 31 March 2025. It is higher than England’s 18%, by more than chance would explain"
        in second
    )
    assert "Only 32 children in care are counted" in second
    assert not any("at the top of this page" in words for words in points.points)


def test_few_figures_are_counted_and_said() -> None:
    scilly = write_brief(brief("isles-of-scilly"))
    assert headings(scilly)[0] == "One figure to ask about"
    assert any(
        "No other topic has a figure that asks what could be better." in block.words
        for block in held(scilly, Paragraph)
    )
    nothing = write_brief(replace(brief("isles-of-scilly"), findings=()))
    assert headings(nothing)[0] == "Figures"
    assert any("no figure asks what could be better" in block.words for block in held(nothing, Paragraph))


def test_questions_are_those_of_the_lines_and_then_of_the_guide() -> None:
    (terms,) = held(write_brief(brief("wiltshire")), Terms)
    questions = [question for question, _answer in terms.terms]
    lines = [line.topic.question for line in brief("wiltshire").lines]
    assert questions[:2] == lines
    assert questions[2:] != []
    assert not {*questions[2:]} & {topic.question for topic in read_topics()}
    assert all(answer.startswith("A good answer: ") for _question, answer in terms.terms)


def test_what_does_not_fit_goes_and_the_brief_stays_on_one_side() -> None:
    long = replace(brief("leeds"), committee="Children and young people's services overview " * 12)
    paper = write_brief(long)
    assert fits_one_side(paper)
    assert len(held(paper, Terms)[0].terms) < 3
    roomy = write_brief(replace(brief("leeds"), committee="C"))
    assert len(held(roomy, Points)[0].points) == 3


def test_the_next_meeting_is_named_until_it_has_been() -> None:
    said = [write_brief(brief("leeds"), day).blocks[0] for day in ("2026-12-14", "2026-10-12", "")]
    assert [
        ", which meets on 14 December 2026," in block.words for block in said if isinstance(block, Paragraph)
    ] == [
        True,
        False,
        False,
    ]


def test_no_cases_is_said_and_the_day_is_the_papers() -> None:
    paper = write_brief(brief("leeds"))
    assert headings(paper)[-1] == "What not to ask"
    assert (paper.day, paper.points) == (date(2026, 11, 29), LETTERS)


@pytest.mark.parametrize("council", SAMPLE)
def test_axe_finds_no_violation_and_nothing_runs_off_a_phone(
    browser: Browser, tmp_path: Path, council: str
) -> None:
    path = tmp_path / "brief.html"
    path.write_bytes(make_paper(write_brief(brief(council)), Format.HTML))
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(path.as_uri())
    faults = list_faults(page)
    beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    hidden = page.evaluate("[...document.querySelectorAll('.wide')].map(e => e.scrollWidth - e.clientWidth)")
    page.close()
    assert (faults, beyond <= 0, hidden) == ([], True, [0])
