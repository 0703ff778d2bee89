"""Grades are taken from the table and from the headings, and only where the two agree."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from scrutiny.reports.grades import find_judgement, parse_grade, part_heading
from scrutiny.reports.inspection_report import GradeRead, InspectionReport
from scrutiny.vocabulary import Grade, Judgement

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

GOOD, INADEQUATE, OUTSTANDING = Grade.GOOD, Grade.INADEQUATE, Grade.OUTSTANDING
IMPROVE = Grade.REQUIRES_IMPROVEMENT
LEADERS = ("The impact of leaders on social work", "practice with children and families")
HELP = ("The experiences and progress of", "children who need help and protection")
IN_CARE = ("The experiences and progress of", "children in care")
CARE_LEAVERS = ("The experiences and progress of care", "leavers")
OVERALL = ("Overall effectiveness",)
DATES_2022 = "Inspection dates: 9 to 20 May 2022"
DATES_2026 = "Inspection dates: 8 to 19 June 2026"


def grades(report: InspectionReport) -> dict[str, str | None]:
    return {
        judgement.value: read.grade.value if read.grade else None
        for judgement, read in report.judgements.items()
    }


@pytest.mark.parametrize(
    ("written", "grade"),
    [
        ("Outstanding", OUTSTANDING),
        ("good ", GOOD),
        ("INADEQUATE", INADEQUATE),
        ("Requires improvement to be good.", IMPROVE),
        ("Requires  improvement", IMPROVE),
        ("Requires Improvement to be good", IMPROVE),
        ("Good enough", None),
        ("not good", None),
        ("Requires", None),
        ("Good Good", None),
        ("", None),
    ],
)
def test_a_grade_is_one_of_four_and_nothing_near_it(written: str, grade: Grade | None) -> None:
    assert parse_grade(written) is grade


@pytest.mark.parametrize(
    ("written", "judgement", "grade"),
    [
        ("The experiences and progress of care leavers: good", Judgement.CARE_LEAVERS, GOOD),
        ("The experiences and progress of children care leavers: good", Judgement.CARE_LEAVERS, GOOD),
        ("The experiences and progress of care-experienced adults: good", Judgement.CARE_LEAVERS, GOOD),
        (
            "The experiences and progress of children who need help and protection is outstanding",
            Judgement.HELP_AND_PROTECTION,
            OUTSTANDING,
        ),
        (
            "The experiences and progress of children who need help and protection are: Outstanding",
            Judgement.HELP_AND_PROTECTION,
            OUTSTANDING,
        ),
        (
            "The experiences and progress of children in care: requires improvement",
            Judgement.IN_CARE,
            IMPROVE,
        ),
        ("The impact of leaders on social work practice is: Good", Judgement.LEADERS, GOOD),
        ("3. Leadership, management and governance", Judgement.LEADERS, None),
        ("1. Leadership, management and governance", Judgement.LEADERS, None),
        ("2. Children looked after and achieving permanence", Judgement.IN_CARE, None),
        ("2.2 Experiences and progress of care leavers", Judgement.CARE_LEAVERS, None),
        ("Overall effectiveness", Judgement.OVERALL, None),
        ("The kites that are good", None, GOOD),
        ("Early help", None, None),
    ],
)
def test_a_heading_is_parted_into_its_judgement_and_its_grade(
    written: str, judgement: Judgement | None, grade: Grade | None
) -> None:
    subject, read = part_heading(written)
    assert (find_judgement(subject), read) == (judgement, grade)


def test_a_table_and_headings_that_agree_give_every_grade_and_its_page(report: "MadePdf") -> None:
    assert report.read().judgements == {
        Judgement.OVERALL: GradeRead(INADEQUATE, 1),
        Judgement.LEADERS: GradeRead(GOOD, 1),
        Judgement.HELP_AND_PROTECTION: GradeRead(IMPROVE, 1),
        Judgement.IN_CARE: GradeRead(OUTSTANDING, 1),
        Judgement.CARE_LEAVERS: GradeRead(INADEQUATE, 1),
    }


@pytest.mark.parametrize("lowered", [0, 7.2])
@pytest.mark.parametrize("written", ["Requires improvement to be good", "Requires improvement\nto be good"])
def test_a_grade_is_read_at_the_top_or_the_middle_of_its_row_and_over_two_lines(
    made: Callable[..., "MadePdf"], written: str, lowered: float
) -> None:
    pdf = made().page().line("Inspection of Leeds local authority children's services", size=26)
    pdf.line("Inspection dates: 9 to 20 June 2025")
    rows = ((LEADERS, written), (HELP, "Good"), (IN_CARE, written), (CARE_LEAVERS, "Good"))
    pdf.table((*rows, (OVERALL, "Good")), lowered=lowered if "\n" not in written else 0)
    assert grades(pdf.read()) == {
        "overall": "good",
        "leaders": "requires improvement",
        "help_and_protection": "good",
        "in_care": "requires improvement",
        "care_leavers": "good",
    }


def test_labels_of_one_line_and_narrow_rows_are_told_apart(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().page().line("Doncaster Council").line("Inspection of services for children in need of help")
    pdf.line("Inspection dates: 9–24 November 2017").line(
        "Children's services in Doncaster are good", font="B"
    )
    rows = (
        ("1. Children who need help and protection", "Good"),
        ("2. Children looked after and achieving", "Inadequate"),
        ("2.1 Adoption performance", "Outstanding"),
        ("2.2 Experiences and progress of care leavers", "Requires improvement"),
        ("1. Leadership, management and governance", "Good"),
    )
    for label, grade in rows:
        pdf.gap(13).at(394, pdf.y, grade).line(label)
        if label.startswith("2. "):
            pdf.line("permanence", x=95)
    read = pdf.read()
    assert grades(read) == {
        "overall": "good",
        "leaders": "good",
        "help_and_protection": "good",
        "in_care": "inadequate",
        "care_leavers": "requires improvement",
    }
    assert (
        read.judgements[Judgement.IN_CARE].note
        == "Covers care leavers too. Adoption, within it: outstanding."
    )
    assert read.judgements[Judgement.CARE_LEAVERS].note == "A grade within that on children in care."


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        (("The overall judgement is that children's services are", "inadequate."), INADEQUATE),
        (("The overall judgement is that children's services require", "improvement"), IMPROVE),
        (("Children's services in Leeds require improvement to be", "good"), IMPROVE),
        (("Children's services in London Borough of Leeds are good.",), GOOD),
        (("Children's services have been inspected.",), None),
    ],
)
def test_the_overall_grade_of_a_report_before_2018_is_a_sentence(
    made: Callable[..., "MadePdf"], sentence: tuple[str, ...], grade: Grade | None
) -> None:
    pdf = made().page().line("Leeds").line("Inspection of services for children in need of help")
    pdf.line("Inspection date: 4 July 2016–28 July 2016")
    for line in sentence:
        pdf.line(line, font="B")
    pdf.gap(20).at(394, pdf.y, "Good").line("1. Children who need help and protection")
    read = pdf.read().judgements[Judgement.OVERALL]
    assert (read.grade, read.note) == (grade, None if grade else "Not read, look at page 1.")


def test_the_number_of_a_footnote_between_two_lines_does_not_part_a_sentence(
    made: Callable[..., "MadePdf"],
) -> None:
    pdf = made().page().line("Leeds").line("Inspection of services for children in need of help")
    pdf.line("Inspection date: 4 July 2016–28 July 2016").line("Children's services in Leeds are", font="B")
    pdf.at(150, pdf.y + 6, "2", size=8, font="B").line("inadequate.", font="B")
    pdf.gap(20).at(394, pdf.y, "Good").line("1. Children who need help and protection")
    assert pdf.read().judgements[Judgement.OVERALL].grade is INADEQUATE


def test_where_heading_and_table_disagree_the_grade_is_not_read_and_the_pages_are_named(
    report: "MadePdf",
) -> None:
    report.page().heading("The impact of leaders on social work practice with children and", "families: good")
    report.page().heading("The experiences and progress of children in care: good")
    read = report.read()
    assert read.judgements[Judgement.LEADERS] == GradeRead(GOOD, 1)
    assert read.judgements[Judgement.IN_CARE] == GradeRead(
        None, 1, "Not read: the report gives different grades. Look at pages 1, 2, 4."
    )
    assert read.not_read == (Judgement.IN_CARE,)


@pytest.mark.parametrize("cell", ["Satisfactory", "Good in parts", "Requires", ""])
def test_a_grade_that_cannot_be_read_in_the_table_is_not_taken_from_the_heading(
    made: Callable[..., "MadePdf"], cell: str
) -> None:
    pdf = made().cover(((LEADERS, "Good"), (HELP, cell), (IN_CARE, "Good")), dates=DATES_2022).page()
    pdf.heading("The experiences and progress of children who need help and", "protection: good")
    read = pdf.read().judgements
    assert read[Judgement.HELP_AND_PROTECTION] == GradeRead(None, 1, "Not read, look at page 1.")
    assert read[Judgement.LEADERS].grade is GOOD


def test_a_judgement_without_a_row_is_read_from_its_heading(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().cover(((LEADERS, "Good"), (HELP, "Good")), dates=DATES_2026).page()
    pdf.heading("The experiences and progress of children in care: outstanding")
    read = pdf.read().judgements
    assert read[Judgement.IN_CARE] == GradeRead(OUTSTANDING, 2)
    assert read[Judgement.CARE_LEAVERS] == GradeRead(None, 1, "Not read, look at page 1.")


def test_a_judgement_with_two_rows_is_not_read(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().cover(((LEADERS, "Good"), (IN_CARE, "Good"), (IN_CARE, "Good")), dates=DATES_2026)
    assert pdf.read().judgements[Judgement.IN_CARE].grade is None


def test_care_leavers_were_graded_with_children_in_care_until_2022(made: Callable[..., "MadePdf"]) -> None:
    joint = ("The experiences and progress of", "children in care and care leavers")
    rows = ((LEADERS, "Good"), (HELP, "Good"), (joint, "Good"), (OVERALL, "Good"))
    read = made().cover(rows, dates=DATES_2022).read().judgements
    assert Judgement.CARE_LEAVERS not in read
    assert read[Judgement.IN_CARE] == GradeRead(GOOD, 1, "Graded together with care leavers.")


def test_from_april_2026_there_is_no_overall_grade_and_none_is_missed(
    made: Callable[..., "MadePdf"],
) -> None:
    rows = ((LEADERS, "Good"), (HELP, "Good"), (IN_CARE, "Good"), (CARE_LEAVERS, "Inadequate"))
    read = made().cover(rows, dates=DATES_2026).read()
    assert grades(read) == {
        "leaders": "good",
        "help_and_protection": "good",
        "in_care": "good",
        "care_leavers": "inadequate",
    }


def test_prose_that_begins_as_a_label_or_a_grade_does_is_no_row(made: Callable[..., "MadePdf"]) -> None:
    rows = ((LEADERS, "Good"), (HELP, "Good"), (IN_CARE, "Good"), (CARE_LEAVERS, "Good"))
    pdf = made().page().line("Inspection of Leeds local authority children's services").line(DATES_2026)
    pdf.table(rows).gap(-12)
    pdf.line("children in care and others who fly kites on windy days by the sea are glad of it, and")
    pdf.line("good kites are made here. Inadequate ones are mended.")
    assert set(grades(pdf.read()).values()) == {"good"}
