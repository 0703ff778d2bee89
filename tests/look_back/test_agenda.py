"""The titles of agendas: a line each, with or without a date, as people type and paste them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.reading import read_agenda


def read_one(line: str) -> AgendaTitle:
    (title,) = read_agenda([line])
    return title


@pytest.mark.parametrize(
    "line",
    [
        "2025-03-12 Housing",
        "12 March 2025 – Housing",
        "12 Mar. 2025: Housing",
        "12/03/2025: Housing",
        "12.3.25 Housing",
        "12-03-2025 — Housing",
        "Wednesday, 12th March 2025 7.00 pm - Housing",
        "12th of March, 2025 Housing",
        "Housing (12 March 2025)",
        "Housing, 12/03/2025",
        "Housing – Wed 12 March 2025 at 18:30",
    ],
)
def test_a_date_before_or_after_a_title_is_read_with_its_day_first(line: str) -> None:
    title = read_one(line)
    assert (title.title, title.day, title.said) == (
        "Housing",
        date(2025, 3, 12),
        "12 March 2025 – Housing",
    )


@pytest.mark.parametrize("line", ["Housing (March 2025)", "Mar 2025: Housing", "Housing, March 2025"])
def test_a_month_alone_is_said_as_a_month(line: str) -> None:
    assert read_one(line).said == "March 2025 – Housing"


@pytest.mark.parametrize(
    "line",
    [
        "Housing",
        "31/02/2025 Housing",
        "03/13/2025 Housing",
        "Budget 2025-26",
        "Report for the year to 31 March 2025",
        "Children in care (up to 31.3.2025)",
        "Item 512/03/2025",
        "12/03/2025/4 Housing",
    ],
)
def test_a_line_without_a_date_that_can_be_read_is_kept_as_it_stands(line: str) -> None:
    title = read_one(line)
    assert (title.title, title.day, title.said) == (line, None, f"Date not given – {line}")


def test_a_line_that_repeats_another_is_read_once_and_blank_lines_are_passed_over() -> None:
    assert [title.title for title in read_agenda(["B", "", "A ", "  B", "\t"])] == ["B", "A"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("8 June 2024: Housing", "more than 24 months before the inspection"),
        ("May 2024: Housing", "more than 24 months before the inspection"),
        ("June 2024: Housing", ""),
        ("9 June 2024: Housing", ""),
        ("7 June 2026: Housing", ""),
        ("8 June 2026: Housing", "after the inspection began"),
        ("Housing", ""),
    ],
)
def test_a_title_is_marked_where_it_lies_outside_the_two_years_before(line: str, place: str) -> None:
    assert read_one(line).say_place(date(2026, 6, 8)) == place


def test_the_key_of_a_title_stays_while_its_words_do() -> None:
    assert read_one("12/03/2025  Housing").key == read_one(" 12/03/2025 Housing").key
    assert read_one("12/03/2025 Housing").key != read_one("13/03/2025 Housing").key


@given(st.lists(st.text(max_size=400)))
def test_whatever_is_pasted_is_read_and_nothing_is_made_up(lines: list[str]) -> None:
    assert {title.written for title in read_agenda(lines)} <= {" ".join(line.split()) for line in lines}


@given(st.lists(st.text("bcdfghjklm", min_size=5, max_size=40)))
def test_a_list_of_titles_is_read_without_losing_a_line(lines: list[str]) -> None:
    assert {title.written for title in read_agenda(lines)} == set(lines)
