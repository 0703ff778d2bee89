"""Reports of kinds that cannot be loaded: each refused by saying what it is, and none for another."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrutiny.errors import AnotherKindOfReport, CouncilOnCoverUnknown, ReportNotRecognised
from scrutiny.evidence.disagreements import compare_with_outcomes
from scrutiny.evidence.sources.inspection_reports import read_reports_at_hand
from scrutiny.register.finding import admit_council
from scrutiny.reports.reading import read_report, read_report_content, read_reports

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

ROWS = ((("The impact of leaders on social work",), "Good"),)
SEND = "special educational needs and disabilities"
HOME = "a children's home"
OLDER = "an inspection of an older kind"
CHILDCARE = "early years or childcare"
SCHOOL = "a school, a college or training"


def refuse(pdf: "MadePdf") -> str:
    with pytest.raises(AnotherKindOfReport) as refusal:
        pdf.read()
    what, to_do = str(refusal.value).splitlines()
    assert what.endswith(": it cannot be loaded.")
    assert "an inspection of a council's children's services since November 2013" in to_do
    return what


@pytest.mark.parametrize(
    ("title", "what"),
    [
        (("Area SEND inspection of Leeds Local Area", "Partnership"), SEND),
        (("Area special educational needs and disabilities", "(SEND) inspection of Kent"), SEND),
        (("Joint targeted area inspection of Leeds",), "a joint targeted area inspection"),
        (("JTAI of Sandwell: children's services",), "a joint targeted area inspection"),
        (("Foster Care Associates", "Inspection report for independent fostering agency"), "fostering"),
        (("Leeds City Council", "Inspection report for local authority fostering service"), "fostering"),
        (("Inspection of a voluntary adoption agency",), "adoption"),
        (("Leeds City Council", "Inspection report for local authority adoption agency"), "adoption"),
        (("Inspection report for children's home", "1234567"), HOME),
        (("Children’s homes inspection - Full",), HOME),
        (("Inspection of secure children's homes",), HOME),
        (("Inspection report for residential family centre",), "residential family centre"),
        (("Supported accommodation inspection",), "supported accommodation"),
        (("Inspection report for residential special school",), "boarding or residential"),
        (("Inspection of youth offending services in Leeds",), "youth justice"),
        (("Youth justice services inspection: Leeds",), "youth justice"),
        (("National child protection inspection", "Essex Police"), "police"),
        (("Cafcass inspection",), "Cafcass"),
        (("Inspection of Little Stars Day Nursery",), CHILDCARE),
        (("Inspection of a childminder in Leeds",), CHILDCARE),
        (("Inspection of Oakwood Primary School",), SCHOOL),
        (("Inspection of a good school: Oakwood Academy",), SCHOOL),
        (("Further education and skills inspection",), SCHOOL),
        (
            ("Inspection of local authority arrangements", "for supporting school improvement"),
            "for its schools",
        ),
        (("Inspection of looked after children services", "Kent County Council"), OLDER),
        (("Inspection of services for looked after children", "Kent County Council"), OLDER),
        (("Inspection of safeguarding and looked after", "children services", "Kent County Council"), OLDER),
        (("Inspection of local authority arrangements for", "the protection of children", "Kent"), OLDER),
        (("Inspection of Cardiff Council children's services",), "which is in Wales, and only England"),
        (
            ("Report of a joint inspection of services for", "children and young people in Fife"),
            "in Scotland",
        ),
        (("Inspection of Belfast children's services",), "in Northern Ireland"),
    ],
)
def test_an_inspection_of_another_kind_is_refused_by_saying_what_it_is(
    made: Callable[..., "MadePdf"], title: tuple[str, ...], what: str
) -> None:
    assert what in refuse(made().cover(ROWS, title=title))


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        (
            ("Joint local area SEND inspection in Derby", "Between 3 and 7 June 2019, Ofsted and the CQC"),
            SEND,
        ),
        (("Joint area SEND revisit in Derby",), SEND),
        (("Short inspection of Oakwood Primary School", "Following my visit on 5 June 2018"), SCHOOL),
        (
            ("Joint targeted area inspection of the multi-agency", "response to neglect in Leeds"),
            "joint targeted",
        ),
        (("An inspection of youth justice services in", "Leeds"), "youth justice"),
        (
            ("1234567", "Full inspection", "Social care common inspection framework"),
            "another provider of care",
        ),
        (("What is it like to attend this early years setting?",), CHILDCARE),
        (("Care Inspectorate Wales", "Report on children's services"), "Care Inspectorate Wales"),
        (("Estyn", "Adroddiad"), "Estyn"),
        (("Care Inspectorate", "Services for children in need of care"), "in Scotland"),
        (("RQIA", "Inspection report"), "in Northern Ireland"),
        (
            ("Monitoring visit to Leeds children's services", "It went as planned."),
            "focused or monitoring visit",
        ),
        (("A focused visit to Leeds children's services took place",), "focused or monitoring visit"),
    ],
)
def test_a_first_page_without_days_is_refused_by_saying_what_it_is(
    made: Callable[..., "MadePdf"], lines: tuple[str, ...], what: str
) -> None:
    pdf = made().page()
    for line in lines:
        pdf.line(line)
    assert what in refuse(pdf)


def test_an_inspection_of_before_november_2013_is_of_an_older_kind_whatever_its_title(
    made: Callable[..., "MadePdf"],
) -> None:
    pdf = made().cover(ROWS, dates="Inspection dates: 8 to 19 July 2013")
    assert "of an older kind, of before November 2013" in refuse(pdf)
    assert made().cover(ROWS, dates="Inspection dates: 19 November to 11 December 2013").read()


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Children and Families Scrutiny Board",
            "School places and special educational needs",
            "Youth justice",
        ),
        ("Minutes", "The director spoke of the nursery and of a children's home."),
    ],
)
def test_a_committees_own_papers_are_not_called_an_inspection(
    made: Callable[..., "MadePdf"], lines: tuple[str, ...]
) -> None:
    pdf = made().page()
    for line in lines:
        pdf.line(line)
    with pytest.raises(ReportNotRecognised, match="does not look like an Ofsted report"):
        pdf.read()


def test_what_a_genuine_report_says_of_other_inspections_does_not_make_it_one(
    made: Callable[..., "MadePdf"],
) -> None:
    pdf = made().cover(ROWS)
    for line in (
        "A joint targeted area inspection and the area SEND inspection of schools came before,",
        "as did a focused visit, inspections of children's homes and of the fostering service,",
        "youth justice services, adoption and the Care Quality Commission's review.",
    ):
        pdf.line(line)
    assert pdf.read().authority.slug == "leeds"


# Visits


def letter(made: Callable[..., "MadePdf"], visit: str = "focused visit to") -> "MadePdf":
    pdf = made().page().line("Dear Ms Quill")
    pdf.line(f"This letter summarises what we saw on the {visit} Leeds local authority")
    return pdf.line("children's services on 20 and 21 February 2024.")


@pytest.mark.parametrize(
    ("visit", "what"), [("focused visit to", "focused"), ("monitoring visit of", "monitoring")]
)
def test_the_letter_of_a_visit_is_not_loaded_and_is_called_what_it_is(
    made: Callable[..., "MadePdf"], tmp_path: Path, visit: str, what: str
) -> None:
    content = letter(made, visit).content()
    (tmp_path / "letter.pdf").write_bytes(content)
    sentence = f"This is the letter of a {what} visit to Leeds: it cannot be loaded."
    with pytest.raises(AnotherKindOfReport, match=sentence):
        read_report_content(content)
    with pytest.raises(AnotherKindOfReport, match=sentence):
        read_report(tmp_path / "letter.pdf")


def test_a_visit_with_a_cover_of_its_own_is_a_visit(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().cover((), title=("Focused visit to Leeds local authority", "children's services"))
    with pytest.raises(AnotherKindOfReport, match="the letter of a focused visit to Leeds"):
        read_report_content(pdf.content())


def test_a_letter_of_a_visit_among_the_reports_stops_neither_the_build_nor_the_check(
    made: Callable[..., "MadePdf"], tmp_path: Path
) -> None:
    path = tmp_path / "2025-08-01_leeds.pdf"
    path.write_bytes(letter(made).content())
    assert read_reports_at_hand([path]) == ()
    outcome = compare_with_outcomes({file.name: read for file, read in read_reports([path])})
    assert outcome.is_sound


# Names that nobody knows


def test_a_cover_with_an_unknown_name_is_read_for_the_council_that_whoever_gives_it_names(
    made: Callable[..., "MadePdf"],
) -> None:
    title = ("Inspection of Wessex Families Trust local", "authority children's services")
    content = made().cover(ROWS, title=title).content()
    with pytest.raises(
        CouncilOnCoverUnknown, match="names 'Wessex Families Trust', which is no name we know"
    ):
        read_report_content(content)
    read = read_report_content(content, admit_council("leeds"))
    assert (read.authority.slug, read.named) == ("leeds", "Wessex Families Trust")
    assert read.caution.endswith("Whoever gave it here says that the council is Leeds.")


def test_a_cover_with_a_known_name_is_of_its_own_council_whichever_is_named(
    made: Callable[..., "MadePdf"],
) -> None:
    read = read_report_content(made().cover(ROWS).content(), admit_council("barnet"))
    assert (read.authority.slug, read.named, read.caution) == ("leeds", "", "")
