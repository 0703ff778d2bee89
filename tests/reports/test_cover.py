"""The cover of a report: who was inspected, when, by whom, and what kind of event it was."""

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from scrutiny.errors import ReportNotRecognised, UnknownCouncil
from scrutiny.reports.authorities import find_authority
from scrutiny.reports.dates import read_days, read_on_site
from scrutiny.vocabulary import EventKind

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

ROWS = ((("The impact of leaders on social work",), "Good"),)


@pytest.mark.parametrize(
    ("written", "first", "last", "stays"),
    [
        ("25 June 2014 – 16 July 2014", date(2014, 6, 25), date(2014, 7, 16), 1),
        ("16 September – 8 October 2014", date(2014, 9, 16), date(2014, 10, 8), 1),
        ("1/06/2015 – 25/06/2015", date(2015, 6, 1), date(2015, 6, 25), 1),
        ("12/09/2016 to 06/10/2016", date(2016, 9, 12), date(2016, 10, 6), 1),
        ("4 July 2016–28 July 2016", date(2016, 7, 4), date(2016, 7, 28), 1),
        ("9–24 November 2017", date(2017, 11, 9), date(2017, 11, 24), 1),
        ("17 to 28 June 2019", date(2019, 6, 17), date(2019, 6, 28), 1),
        ("9 May to 20 May 2022", date(2022, 5, 9), date(2022, 5, 20), 1),
        ("8 June 2026 to 19 June 2026", date(2026, 6, 8), date(2026, 6, 19), 1),
        (
            "30 September to 11 October 2024 and 13 to 16 January 2025",
            date(2024, 9, 30),
            date(2025, 1, 16),
            2,
        ),
        ("12 December to 6 January 2025", date(2024, 12, 12), date(2025, 1, 6), 1),
        ("20 and 21 February 2024", date(2024, 2, 20), date(2024, 2, 21), 1),
        ("3rd March 2024", date(2024, 3, 3), date(2024, 3, 3), 1),
    ],
)
def test_days_on_site_are_read_however_they_are_written(
    written: str, first: date, last: date, stays: int
) -> None:
    read = read_on_site(written)
    assert read is not None
    assert (read.first, read.last, read.stays) == (first, last, stays)


@pytest.mark.parametrize(
    "written", ["", "next week", "31 February 2024", "1 to 12 December", "20 June 2025 to 9 June 2025"]
)
def test_days_that_cannot_be_told_are_not_guessed(written: str) -> None:
    assert read_on_site(written) is None


def test_a_day_of_publication_is_one_day() -> None:
    assert read_days("01 September 2014") == [date(2014, 9, 1)]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        (("Inspection of Trafford local authority", "children's services"), "trafford"),
        (("Inspection of Wokingham Borough", "Council local authority children's", "services"), "wokingham"),
        (("Inspection of Buckinghamshire Council", "children's services"), "buckinghamshire"),
        (("Inspection of City of York Council local", "authority children's services"), "york"),
        (("Inspection of London Borough of Sutton", "local authority children's services"), "sutton"),
        (("Inspection of Isles of Scilly local", "authority children's services"), "isles-of-scilly"),
        (("London Borough of Bexley", "Inspection of children's social care services"), "bexley"),
        (("Harrow", "Inspection of children's social care services"), "harrow"),
        (("Inspection of the Isle of Wight local", "authority children's services"), "isle-of-wight"),
        (("Inspection of Derby City local authority", "children's services"), "derby"),
        (("Inspection of Nottingham City local", "authority children's services"), "nottingham"),
        (("Inspection of the City of London", "Corporation children's services"), "city-of-london"),
        (
            ("Inspection of the East Riding of", "Yorkshire local authority children's services"),
            "east-riding-of-yorkshire",
        ),
        (("Inspection of the Isles of Scilly local", "authority children's services"), "isles-of-scilly"),
        (("Inspection of the Wirral local authority", "children's services"), "wirral"),
        (("Inspection of London Borough of Barnet's", "children's services"), "barnet"),
        (
            ("Inspection of the Royal Borough of", "Kingston upon Thames children's services"),
            "kingston-upon-thames",
        ),
        (("Inspection of Knowsley MBC", "children's services"), "knowsley"),
        (("Inspection of children's services in", "Durham County Council"), "durham"),
        (("Inspection of local authority children's", "services: Bury Council"), "bury"),
        (("Inspection of children's social care services", "Leeds City Council"), "leeds"),
        (("Leeds City Council: ILACS standard", "inspection of children's services"), "leeds"),
        (("Short inspection of Leeds children's services",), "leeds"),
        (("Ofsted", "Inspection of Leeds local authority", "children's services"), "leeds"),
        (
            (
                "Leicester City",
                "Inspection of services for children in need of help and",
                "protection, children looked after and care leavers",
                "and",
                "Review of the effectiveness of the local safeguarding",
                "board1",
            ),
            "leicester",
        ),
        (("Cheshire East Unitary Authority", "Inspection of services for children in need"), "cheshire-east"),
        (("Metropolitan Borough of Rotherham", "Inspection of services for children in need"), "rotherham"),
        (
            ("Doncaster Metropolitan Borough", "Council", "Re-inspection of services for children"),
            "doncaster",
        ),
    ],
)
def test_every_form_of_title_names_its_council(
    made: Callable[..., "MadePdf"], title: tuple[str, ...], slug: str
) -> None:
    assert made().cover(ROWS, title=title).read().authority.slug == slug


@pytest.mark.parametrize(
    ("named", "day", "slug", "code"),
    [
        ("Cumbria", date(2022, 11, 1), "cumbria", "E10000006"),
        ("Northamptonshire County Council", date(2019, 6, 1), "northamptonshire", "E10000021"),
        ("Dorset County Council", date(2018, 1, 8), "dorset-before-2019", "E10000009"),
        ("Dorset", date(2021, 9, 27), "dorset", "E06000059"),
        ("Borough of Poole", date(2018, 1, 8), "poole", "E06000029"),
        ("Bristol City Council", date(2024, 1, 8), "bristol", "E06000023"),
    ],
)
def test_a_report_on_an_authority_that_has_ended_is_that_authoritys(
    named: str, day: date, slug: str, code: str
) -> None:
    found = find_authority(named, day)
    assert (found.slug, found.code) == (slug, code)


@pytest.mark.parametrize("named", ["Testshire", "Cumbria County Council", "Wakefeild"])
def test_a_council_that_is_not_in_the_register_is_refused_and_never_guessed(named: str) -> None:
    with pytest.raises(UnknownCouncil, match="is not a council in the register"):
        find_authority(named, date(2025, 1, 1))


@pytest.mark.parametrize(
    ("days", "event"),
    [
        ("9 to 13 June 2025", EventKind.SHORT),
        ("11 to 13 July 2023", EventKind.SHORT),
        ("9 to 14 June 2025", EventKind.STANDARD),
        ("9 to 20 June 2025", EventKind.STANDARD),
        ("9 to 21 June 2025", EventKind.LONGER),
        ("3 to 19 June 2019", EventKind.LONGER),
        ("30 September to 11 October 2024 and 13 to 16 January 2025", EventKind.LONGER),
        ("9 November to 24 November 2017", EventKind.OLDER),
    ],
)
def test_the_kind_of_inspection_follows_from_its_days(
    made: Callable[..., "MadePdf"], days: str, event: EventKind
) -> None:
    assert made().cover(ROWS, dates=f"Inspection dates: {days}").read().event is event


def test_days_that_run_over_two_lines_are_read_to_the_end(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().page().line("Harrow").line("Inspection of children's social care services")
    pdf.line("Inspection dates: 10 to").line("14 February 2020")
    assert pdf.read().inspected_to == date(2020, 2, 14)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Lead inspector: Ada Quill, His Majesty's Inspector", "Ada Quill"),
        ("Lead inspector: Ada Quill HMI", "Ada Quill"),
        ("Lead inspector: Ada Quill-Peck, Senior HMI", "Ada Quill-Peck"),
        ("Lead inspector: Ada Quill", "Ada Quill"),
        ("Nobody is named here", None),
    ],
)
def test_the_lead_inspector_is_named_without_rank(
    made: Callable[..., "MadePdf"], said: str, name: str | None
) -> None:
    assert made().cover(ROWS, lead=said).read().lead_inspector == name


def test_the_day_of_publication_is_given_only_where_the_report_states_it(
    made: Callable[..., "MadePdf"],
) -> None:
    assert made().cover(ROWS).read().published is None
    stated = made().cover(ROWS, lead="Report published: 19 January 2018")
    assert stated.read().published == date(2018, 1, 19)


@pytest.mark.parametrize(
    ("sentence", "event", "slug"),
    [
        (
            (
                "This letter summarises what we saw on the focused visit to Leeds local authority",
                "children's services on 20 and 21 February 2024.",
            ),
            EventKind.FOCUSED_VISIT,
            "leeds",
        ),
        (
            (
                "This letter summarises what we saw on the monitoring visit of Birmingham City Council",
                "children's services on 20 and 21 February 2024.",
            ),
            EventKind.MONITORING_VISIT,
            "birmingham",
        ),
    ],
)
def test_the_letter_of_a_visit_is_read_and_has_no_grades(
    made: Callable[..., "MadePdf"], sentence: tuple[str, ...], event: EventKind, slug: str
) -> None:
    pdf = made().page().line("Dear Director")
    for line in sentence:
        pdf.line(line)
    pdf.heading("What needs to improve in this area of social work practice?").item("The flying of kites.")
    letter = pdf.read()
    assert (letter.event, letter.authority.slug, letter.judgements) == (event, slug, {})
    assert (letter.inspected_from, letter.inspected_to) == (date(2024, 2, 20), date(2024, 2, 21))
    assert [improvement.text for improvement in letter.improvements] == ["The flying of kites."]


def test_a_focused_visit_mentioned_in_a_report_does_not_make_it_a_letter(
    made: Callable[..., "MadePdf"],
) -> None:
    pdf = made().cover(ROWS).line("After the focused visit to Kent children's services on 1 May 2024, much")
    assert (pdf.read().event, pdf.read().authority.slug) == (EventKind.STANDARD, "leeds")


@pytest.mark.parametrize(
    "lines",
    [
        ("An agenda of the committee",),
        ("Inspection of Leeds local authority children's services", "Inspection dates: soon"),
        ("Inspection of Bright Kids Ltd", "Inspection dates: 9 to 20 June 2025"),
        ("Inspection dates: 9 to 20 June 2025",),
    ],
)
def test_a_pdf_that_is_no_report_is_refused_with_what_is_missing(
    made: Callable[..., "MadePdf"], lines: tuple[str, ...]
) -> None:
    pdf = made().page()
    for line in lines:
        pdf.line(line)
    with pytest.raises(ReportNotRecognised, match="does not look like an Ofsted report"):
        pdf.read()


def test_type_that_is_set_small_and_stretched_is_read_at_the_size_it_has_on_the_page(
    made: Callable[..., "MadePdf"], report: "MadePdf"
) -> None:
    """As some programs write it: a size of 1, and a matrix that makes it 12."""
    stretched = made(running_title=report.running_title)
    set_small = re.compile(r"/(\w) ([\d.]+) Tf ([\d.]+) ([\d.]+) Td")
    stretched.pages = [
        [set_small.sub(r"/\1 1 Tf \2 0 0 \2 \3 \4 Tm", drawn) for drawn in page] for page in report.pages
    ]
    assert stretched.pages != report.pages
    assert stretched.read() == report.read()
