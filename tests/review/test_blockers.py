"""Blockers: few and true. What lacks something is saved all the same, and says what it lacks."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, REACTIVE, RISKS, saved

REGISTER = ["Floods", "", "2", "3", "2", "3", "", "", "", "", *[""] * 7]


def register(**cells: str) -> list[str]:
    columns = {"inherent": 3, "residual_likelihood": 4, "reasons": 8, "name": 0}
    return [next((cells[name] for name in cells if columns[name] == at), REGISTER[at]) for at in range(17)]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (register(), []),
        (register(name=""), ["Row 1 has nothing under “Risk”. Write it there, or take the row out."]),
        (register(inherent=""), ["Row 1 has an inherent likelihood and no inherent impact."]),
        (
            register(residual_likelihood="4"),
            ["Row 1 is scored higher as things stand than with nothing done. Say why."],
        ),
        (register(residual_likelihood="4", reasons="A team has left"), []),
    ],
)
def test_a_register_of_risks_says_what_does_not_fit_together(
    open_page: OpenPage, row: list[str], said: list[str]
) -> None:
    assert saved(open_page(RISKS).save("register", "ra_register", [row]))["blockers"] == said


@pytest.mark.parametrize(
    ("risk", "said"),
    [
        ({"inherent": [2, 3], "residual": [1, 3]}, []),
        ({"inherent": [None, 3]}, ["Risk 1 has an inherent impact and no inherent likelihood."]),
        ({"residual": [2, None]}, ["Risk 1 has a residual likelihood and no residual impact."]),
        (
            {"inherent": [2, 3], "residual": [2, 4]},
            ["Risk 1 is scored higher as things stand than with nothing done. Say why."],
        ),
    ],
)
def test_a_heat_map_says_what_does_not_fit_together(
    open_page: OpenPage, risk: dict[str, object], said: list[str]
) -> None:
    value = [{"risk": "Floods", "inherent": None, "residual": None, "target": None, **risk}]
    assert saved(open_page(RISKS).save("register", "ra_heat_map", value))["blockers"] == said


def test_a_row_with_nothing_in_it_lacks_nothing(open_page: OpenPage) -> None:
    reply = saved(
        open_page(PLAN).save("recommendations", "sp_earlier", [["A", "", "", ""], ["", " ", "", ""]])
    )
    assert reply["blockers"] == []


def test_a_part_names_each_question_without_an_answer_and_what_others_lack(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    panel = page.part("questions")
    numbers = page.opened.guidance.numbers
    fields = [field for field in panel.make_fields() if field.about != "rr_agenda"]
    saved(page.save("questions", "rr_agenda", [["", "Yes", "", "", ""]]))
    checked = page.say(panel, "check")
    assert checked["blockers"] == [
        {
            "about": "rr_agenda",
            "sentence": "Row 1 has nothing under “What must improve”. Write it there, or take the row out.",
        },
        *(
            {"about": field.about, "sentence": f"There is no answer yet to question {numbers[field.about]}."}
            for field in fields
        ),
    ]
    assert checked["progress"]["answered"] == 1


def test_a_question_for_each_judgement_is_named_with_it(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    said = [blocker["sentence"] for blocker in page.say(page.part("expected"), "check")["blockers"]]
    assert "There is no answer yet to question 1, Children in care." in said
