"""Suggested matches: alike in what they speak of, explained, few, and the same every time."""

import pytest

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.matching import MOST, suggest_titles
from scrutiny.look_back.reading import read_agenda
from scrutiny.record.remembering import forget_typed

AGENDA = read_agenda(
    [
        "12 March 2025: Housing for care leavers",
        "Corporate parenting annual report",
        "Child exploitation and missing children",
        "LADO annual report",
        "Social worker caseloads",
        "School place planning",
        "Budget monitoring, quarter 2",
        "Neglect strategy",
        "Private fostering",
        "Fostering annual report",
    ]
)


def suggest(item: str, agenda: tuple[AgendaTitle, ...] = AGENDA) -> dict[str, str]:
    """Give what is suggested for one item, each title with its reason."""
    (suggested,) = suggest_titles((item,), agenda)
    return {suggestion.title.title: suggestion.reason for suggestion in suggested}


@pytest.mark.parametrize(
    ("item", "title", "reason"),
    [
        (
            "Choice of accommodation for care-experienced young people.",
            "Housing for care leavers",
            "both speak of: housing, care leavers",
        ),
        (
            "Return interviews when children go missing.",
            "Child exploitation and missing children",
            "missing children",
        ),
        ("Oversight of the designated officer.", "LADO annual report", "designated officer"),
        ("Workloads that leave time for each child.", "Social worker caseloads", "workloads"),
        ("Practice where children live with neglect.", "Neglect strategy", "neglect"),
        ("Visits to children who are privately fostered.", "Private fostering", "private fostering"),
    ],
)
def test_what_has_two_names_is_found_under_either_and_the_reason_is_said(
    item: str, title: str, reason: str
) -> None:
    assert reason in suggest(item)[title]


@pytest.mark.parametrize(
    "item",
    [
        "The quality and consistency of planning and support for children.",
        "How well leaders know the impact of practice. (outcome 2, national framework)",
        "The use of interpreters in assessments.",
        "",
    ],
)
def test_nothing_is_suggested_where_nothing_is_alike(item: str) -> None:
    assert suggest(item) == {}


def test_a_group_of_children_alone_does_not_make_a_match_with_a_title_about_something_else() -> None:
    suggested = suggest("Pathway plans for care leavers.")
    assert suggested == {}
    assert "Housing for care leavers" in suggest("The consistency of responses to care leavers.")


def test_the_mark_of_the_national_framework_makes_no_match() -> None:
    agenda = read_agenda(["National framework for social care", "Outcomes of pupils"])
    assert suggest("Visits by night. (outcome 4, national framework)", agenda) == {}


def test_at_most_three_are_suggested_the_likest_first_and_in_the_order_of_the_agenda_where_equal() -> None:
    agenda = read_agenda(["Neglect in gardens", "Neglect", "Neglect (May 2025)", "Neglect in ponds"])
    (suggested,) = suggest_titles(("Neglect in families.",), agenda)
    assert [suggestion.title.written for suggestion in suggested] == [
        "Neglect",
        "Neglect (May 2025)",
        "Neglect in gardens",
    ]
    assert len(suggested) == MOST


def test_the_same_points_and_titles_give_the_same_suggestions() -> None:
    items = ("Accommodation for care leavers.", "Neglect.", "Caseloads.")
    first = suggest_titles(items, AGENDA)
    forget_typed()
    assert suggest_titles(items, AGENDA) == first


def test_no_point_or_no_title_gives_no_suggestion() -> None:
    assert suggest_titles((), AGENDA) == ()
    assert suggest_titles(("Neglect.", "Caseloads."), ()) == ((), ())
