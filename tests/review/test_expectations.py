"""What was expected beside what was found: a row for each judgement, and every gap said in words."""

from dataclasses import replace
from datetime import date

import pytest
from tests.reports.conftest import (
    CARE_LEAVERS,
    HELP,
    JOINT,
    LEADERS,
    OVERALL,
    SECTIONS,
    TABLE,
    MadePdf,
)

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.look_back.items import AGENDA_TITLES, Answers, list_titles, name_match
from scrutiny.reports.given import GivenReport
from scrutiny.reports.inspection_report import GradeRead
from scrutiny.review import expectations
from scrutiny.review.expectations import tabulate_expectations
from scrutiny.views.values import Table
from scrutiny.vocabulary import Judgement

POINTS = ("Pathway plans for care leavers.", "Foster carers and their training.", "The use of interpreters.")


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")


def guide(briefing: Briefing) -> Guidance:
    return prepare_guidance(briefing, "02_reactive_review", "after", "")


def with_report(briefing: Briefing, pdf: MadePdf) -> Guidance:
    return replace(guide(briefing), given=GivenReport(pdf.read()))


@pytest.fixture
def guidance(briefing: Briefing) -> Guidance:
    pdf = MadePdf().cover((*TABLE, (CARE_LEAVERS, "Inadequate"), (OVERALL, "Inadequate"))).page()
    pdf.heading("What needs to improve?")
    for point in POINTS:
        pdf.item(point)
    for section in SECTIONS:
        pdf.heading(*section).numbered("1.", "A paragraph of our own.")
    return with_report(briefing, pdf)


def rows_of(briefing: Briefing, guidance: Guidance, answers: Answers) -> dict[str, tuple[str, ...]]:
    """Give the cells of each judgement, without the judgement's own."""
    table = tabulate_expectations(briefing, guidance, answers)
    assert isinstance(table, Table)
    return {row[0].words: tuple(cell.words for cell in row[1:]) for row in table.rows}


def notes_of(briefing: Briefing, guidance: Guidance, answers: Answers) -> str:
    table = tabulate_expectations(briefing, guidance, answers)
    assert isinstance(table, Table)
    return "\n".join(table.notes)


def test_there_is_a_row_for_each_judgement_and_none_for_an_overall_grade(
    briefing: Briefing, guidance: Guidance
) -> None:
    assert list(rows_of(briefing, guidance, {})) == [
        "Impact of leaders",
        "Help and protection",
        "Children in care",
        "Care leavers",
    ]


def test_each_point_of_the_report_stands_once_by_its_judgement_or_below(
    briefing: Briefing, guidance: Guidance
) -> None:
    rows = rows_of(briefing, guidance, {})
    assert "Inadequate (page 1). Point 1 (page 2): Pathway plans for care leavers." in rows["Care leavers"][1]
    assert "Point 2 (page 2): Foster carers and their training." in rows["Children in care"][1]
    assert rows["Impact of leaders"][1] == "Good (page 1). No point of the report is placed here."
    assert "Point 3 (page 2), of no one judgement: The use of interpreters." in notes_of(
        briefing, guidance, {}
    )
    everything = str(rows) + notes_of(briefing, guidance, {})
    assert [everything.count(point) for point in POINTS] == [1, 1, 1]
    assert "Open Government Licence" in everything


def test_every_gap_names_the_question_that_would_fill_it(briefing: Briefing, guidance: Guidance) -> None:
    told, _found, asked, _warned = rows_of(briefing, guidance, {})["Impact of leaders"]
    number = guidance.numbers["rr_agenda"]
    gap = "question 1, question 2 and the questions of the self-evaluation workbook"
    assert (told, asked) == (f"Not recorded yet: {gap}.", f"Not recorded yet: question {number}.")


def test_a_gap_that_is_filled_is_no_longer_named(briefing: Briefing, guidance: Guidance) -> None:
    answers: Answers = {"rr_expected_grade.leaders": ("Two people answered: good.",)}
    told = rows_of(briefing, guidance, answers)["Impact of leaders"][0]
    assert told == (
        "What we expected: Two people answered: good. "
        "Not recorded yet: question 2 and the questions of the self-evaluation workbook."
    )


def test_claims_sources_and_what_was_asked_stand_by_their_own_judgement(
    briefing: Briefing, guidance: Guidance
) -> None:
    answers: Answers = {
        "se_known_in_care": ([["Homes last", "Audits", "Audit", "2025", "Strong"]],),
        "rr_expected_why.in_care": ([["Staff", "In May: too few homes", "Too few homes", "Yes"]],),
        "rr_agenda": (
            [["Foster carers", "Yes", "May 2025", "How many left?", ""], ["Wind", "", "", "", ""]],
        ),
    }
    told, _found, asked, _warned = rows_of(briefing, guidance, answers)["Children in care"]
    assert "The self-evaluation claims: Homes last – what it rests on: Audits;" in told
    assert "We were told by Staff – what it told us and when: In May: too few homes;" in told
    assert "Foster carers – did we look at it: Yes; when: May 2025; what we asked: How many left?" in asked
    others = rows_of(briefing, guidance, answers)
    assert not any("Homes last" in cell for cell in others["Care leavers"])
    assert "of no one judgement: Wind." in notes_of(briefing, guidance, answers)


def test_two_versions_that_both_stand_are_both_told(briefing: Briefing, guidance: Guidance) -> None:
    answers: Answers = {"rr_expected_why.in_care": ([["Staff", "", "", ""]], [["Families", "", "", ""]])}
    told = rows_of(briefing, guidance, answers)["Children in care"][0]
    assert "We were told by Staff. We were told by Families." in told


def test_a_title_that_is_ticked_is_told_and_one_that_is_only_alike_is_not(
    briefing: Briefing, guidance: Guidance
) -> None:
    answers: dict[str, tuple[object, ...]] = {AGENDA_TITLES: ("May 2025: Pathway plans {x}\nFoster carers",)}
    (title, _other) = list_titles(answers)
    answers[name_match(POINTS[0])] = ([title.key],)
    rows = rows_of(briefing, guidance, answers)
    assert rows["Care leavers"][2] == "Point 1: looked at, May 2025 – Pathway plans {x}."
    assert rows["Children in care"][2].startswith("Point 2: not looked up yet")


def test_what_the_figures_warn_of_is_on_the_worse_side_and_says_what_came_later(guidance: Guidance) -> None:
    briefing = prepare_briefing("trafford", "Scrutiny", "2025", "2026-11-23")
    worse = {
        finding.sentence
        for finding in briefing.findings
        if finding.is_worth_asking and finding.worse and finding.area.value == "leaders"
    }
    report = guidance.given.report
    assert report is not None
    early = replace(guidance, given=GivenReport(replace(report, inspected_from=date(2024, 5, 1))))
    now = rows_of(briefing, guide(briefing), {})["Impact of leaders"][3]
    then = rows_of(briefing, early, {})["Impact of leaders"][3]
    assert any(sentence in now for sentence in worse)
    assert "ended after inspectors came" not in now
    assert then.startswith("For a period that ended after inspectors came:")


def test_a_grade_that_could_not_be_read_names_the_page_to_look_at(
    briefing: Briefing, guidance: Guidance
) -> None:
    report = guidance.given.report
    assert report is not None
    unread = {**report.judgements, Judgement.LEADERS: GradeRead(None, 1, "table and heading differ")}
    spoilt = replace(guidance, given=GivenReport(replace(report, judgements=unread)))
    found = rows_of(briefing, spoilt, {})["Impact of leaders"][1]
    assert found.startswith("The grade could not be read for certain: see page 1 of the report.")


def test_without_a_report_the_grades_are_the_official_ones_and_it_says_that_no_points_are_at_hand(
    briefing: Briefing,
) -> None:
    assert briefing.latest_inspection is not None
    rows = rows_of(briefing, guide(briefing), {})
    for judgement, name in (
        (Judgement.IN_CARE, "Children in care"),
        (Judgement.LEADERS, "Impact of leaders"),
    ):
        grade = briefing.latest_inspection.grade(judgement)
        assert grade is not None
        assert rows[name][1] == f"{grade.value.capitalize()}. No points of a report are at hand."


def test_under_the_older_rules_a_point_about_care_leavers_stands_by_children_in_care(
    briefing: Briefing,
) -> None:
    rows = ((LEADERS, "Good"), (HELP, "Good"), (JOINT, "Good"), (OVERALL, "Good"))
    pdf = MadePdf().cover(rows, dates="Inspection dates: 9 to 20 May 2022").page()
    pdf.heading("What needs to improve?").item("Pathway plans for care leavers.")
    pdf.heading("The experiences and progress of children in care and care leavers:", "good")
    found = rows_of(briefing, with_report(briefing, pdf), {})
    assert "Care leavers" not in found
    assert "Pathway plans" in found["Children in care and care leavers, judged together"][1]


def test_one_figure_more_is_worth_a_question(
    briefing: Briefing, guidance: Guidance, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned = []
    for most in range(1, 6):
        monkeypatch.setattr(expectations, "_MOST", most)
        warned += [cells[-1] for cells in rows_of(briefing, guidance, {}).values()]
    assert [words for words in warned if "1 more figure of this part are" in words] == []
    assert any(words.endswith("1 more figure of this part is worth a question too.") for words in warned)


def test_a_council_without_an_inspection_is_told_so() -> None:
    briefing = prepare_briefing("leeds", "Scrutiny", "2025", "2015-01-01")
    said = tabulate_expectations(briefing, guide(briefing), {}).in_words
    assert "No inspection under Ofsted's present system had been published" in said
