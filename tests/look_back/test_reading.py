"""Agendas and minutes as committee systems print them: dated by their headings, without what is no item."""

from datetime import date

import pytest

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.in_words import say_read
from scrutiny.look_back.matching import suggest_titles
from scrutiny.look_back.reading import read_agenda

MARCH, MAY = date(2025, 3, 12), date(2025, 5, 14)
AGENDA = """\
Agenda for Families Scrutiny Committee on Wednesday, 12th March, 2025, 6.30 pm
Venue: Guildhall
Contact: A Person  Tel: 01234 567890
1. Apologies for absence
2. Declarations of interest PDF 12 KB
3. Front door performance PDF 154 KB
4. Neglect strategy (Pages 5 - 12)
Additional documents:
Appendix 1, item 4. PDF 3 MB
5a Kinship care and
special guardianship
6. Date of next meeting
"""
COPIED = """\
Agenda and minutes
Families Scrutiny Committee - Wednesday, 14th May, 2025 10.00 am
Items
No.
Item
1.
Apologies for Absence
2.
Private fostering
PDF 2 MB
"""
MINUTES = """\
Minutes of the Families Scrutiny Committee held on 12 March 2025
Present: Councillors A Person, B Person
23. APOLOGIES
Apologies were received from Councillor C Person.
24. OFSTED UPDATE
24.1 The Director said that return interviews were late when children go missing.
24.2 Members asked about the workloads of social workers, which had fallen since the spring of last year.
RESOLVED:
1. That the report be noted.
2. That a report on neglect be brought to the next meeting.
25. PERFORMANCE REPORT Q3
The Committee considered the report. Pathway plans for care leavers were often late.
The meeting ended at 8.15 pm
Minutes of the Families Scrutiny Committee held on 14 May 2025
26. Fostering
"""


def read(text: str) -> tuple[AgendaTitle, ...]:
    return read_agenda(text.splitlines())


def titles_of(text: str) -> list[tuple[date | None, str]]:
    """Give the items that are not of routine, each with its date."""
    return [(title.day, title.title) for title in read(text) if not title.is_routine]


@pytest.mark.parametrize(
    "heading",
    [
        "Agenda for Families Scrutiny Committee on Wednesday, 12th March, 2025, 6.30 pm",
        "AGENDA – 12/03/2025",
        "Families Scrutiny Committee - Wednesday, 12 March 2025 10.00 am",
        "Families Scrutiny Committee, Wednesday 12th of March 2025 at 6pm",
        "Wednesday, 12th March, 2025 10.00 am",
        "2025-03-12",
        "Date: Wednesday 12 March 2025",
        "Date of meeting: 12 March 2025, 18:30",
        "Meeting of the Families Panel, March 12, 2025",
        "Minutes of the meeting held on 12 March 2025",
        "Families Scrutiny Committee\nWednesday 12 March 2025\n7.00 pm",
    ],
)
def test_the_date_of_a_heading_carries_down_to_its_items(heading: str) -> None:
    assert titles_of(f"{heading}\n1. Apologies\n2. Housing PDF 154 KB\n3. Neglect") == [
        (MARCH, "Housing"),
        (MARCH, "Neglect"),
    ]


def test_an_agenda_as_it_is_printed_gives_its_items_alone() -> None:
    assert titles_of(AGENDA) == [
        (MARCH, "Front door performance"),
        (MARCH, "Neglect strategy"),
        (MARCH, "Kinship care and special guardianship"),
    ]
    assert say_read(read(AGENDA)) == (
        "Read here: 3 items of 12 March 2025. Set aside as routine, and not suggested: "
        "Apologies for absence, Declarations of interest and Date of next meeting."
    )


def test_several_agendas_one_after_the_other_keep_their_own_dates() -> None:
    both = f"{AGENDA}\n{COPIED}"
    assert titles_of(both)[2:] == [
        (MARCH, "Kinship care and special guardianship"),
        (MAY, "Private fostering"),
    ]
    assert "4 items of 2 dates, from 12 March 2025 to 14 May 2025" in say_read(read(both))


def test_numbers_that_begin_again_without_a_heading_take_no_date() -> None:
    assert titles_of("12 March 2025\n1. Apologies\n2. Housing\n1. Apologies\n2. Neglect") == [
        (MARCH, "Housing"),
        (None, "Neglect"),
    ]


def test_one_title_of_two_meetings_is_two_titles_that_can_be_ticked_apart() -> None:
    one, two = read("12 March 2025\nPerformance report\n14 May 2025\nPerformance report")
    assert (one.said, two.said) == ("12 March 2025 – Performance report", "14 May 2025 – Performance report")
    assert one.key != two.key
    assert read("Performance report")[0].key not in {one.key, two.key}


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("5a. Housing", "Housing"),
        ("5(b) Housing", "Housing"),
        ("(c) Housing", "Housing"),
        ("7) Housing", "Housing"),
        ("Agenda item 7: Housing", "Housing"),
        ("Item 7 – Housing [PDF, 1.5 MB]", "Housing"),
        ("12. Housing (Pages 5 - 12) PDF 154 KB", "Housing"),
        ("2.3 Housing", "Housing"),
        ("16 and 17 year olds in hostels", "16 and 17 year olds in hostels"),
        ("2 year olds in early years", "2 year olds in early years"),
        ("School exclusions", "School exclusions"),
        ("Communications with families", "Communications with families"),
        ("Introduction of family hubs", "Introduction of family hubs"),
        ("Councillors' visits to homes", "Councillors' visits to homes"),
    ],
)
def test_numbers_and_sizes_go_and_words_stay(line: str, title: str) -> None:
    (read_title,) = read(line)
    assert (read_title.title, read_title.written, read_title.is_routine) == (title, line, False)


@pytest.mark.parametrize(
    "title",
    [
        "Apologies for absence and substitutes",
        "Declarations of Members' Interests",
        "Disclosure of pecuniary interests",
        "Minutes of the last meeting",
        "To approve the minutes of the meeting held on 14 January 2025",
        "Matters arising",
        "Urgent business",
        "Any other business",
        "Exclusion of Press and Public",
        "Date of next meeting",
        "Public question time",
        "Questions from members of the public",
        "Scrutiny work programme 2025/26",
        "Chair’s announcements",
        "Welcome and introductions",
    ],
)
def test_what_stands_on_every_agenda_is_set_aside(title: str) -> None:
    (read_title,) = read(f"3. {title}")
    assert read_title.is_routine
    assert suggest_titles((title,), (read_title,)) == ((),)


@pytest.mark.parametrize(
    "part", ["pdf ", "1 MB ", "[(", "minutes ", "committee, ", "12 March 2025 ", "item 1. ", "x,"]
)
def test_a_line_without_an_end_is_kept_as_it_is(part: str) -> None:
    line = (part * 30_000)[:60_000].strip()
    assert [title.written for title in read(line)] == [line]


def test_minutes_give_items_with_their_paragraphs() -> None:
    assert titles_of(MINUTES) == [
        (MARCH, "OFSTED UPDATE"),
        (MARCH, "PERFORMANCE REPORT Q3"),
        (MAY, "Fostering"),
    ]
    update = next(title for title in read(MINUTES) if title.title == "OFSTED UPDATE")
    assert len(update.paragraphs) == 5


@pytest.mark.parametrize(
    ("point", "said", "reason"),
    [
        ("Return interviews when children go missing.", "12 March 2025 – OFSTED UPDATE", "missing children"),
        ("Workloads that leave time for each child.", "12 March 2025 – OFSTED UPDATE", "workloads"),
        ("The quality of pathway plans.", "12 March 2025 – PERFORMANCE REPORT Q3", "pathway plans"),
    ],
)
def test_an_item_whose_title_says_nothing_is_found_by_its_paragraphs(
    point: str, said: str, reason: str
) -> None:
    ((found, *_others),) = suggest_titles((point,), read(MINUTES))
    assert found.title.said == said
    assert reason in found.reason
    assert "Person" not in found.title.said + found.reason
