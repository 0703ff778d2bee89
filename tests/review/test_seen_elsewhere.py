"""What inspectors asked for elsewhere, beside the risk register: matched by a person, and never by words."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import RISKS as WORKBOOK
from tests.review.page import Visitor, saved

from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.review.risks.elsewhere import TopicBeside, list_beside
from scrutiny.vocabulary import Role

ASKED, REGISTER = "ra_national", "ra_register"
OVERSIGHT = "Oversight by managers"
COLUMNS = ["Risk seen elsewhere", "Our risk (code or words)"]


@pytest.fixture
def page(open_page: OpenPage) -> Visitor:
    return open_page(WORKBOOK, "Joan Clarke", "facilitator")


def register(page: Visitor, *rows: tuple[str, str]) -> None:
    value = {"columns": ["Risk", "Code"], "rows": [[*row] for row in rows]}
    saved(page.save("register", REGISTER, value))


def write(page: Visitor, *rows: tuple[str, str]) -> None:
    saved(page.save("systemic", ASKED, {"columns": COLUMNS, "rows": [[*row] for row in rows]}))


def find(page: Visitor) -> TopicBeside:
    topics = list_beside(page.opened, page.opened.guidance.prompts[ASKED])
    return next(topic for topic in topics if topic.words == OVERSIGHT)


def test_a_risk_with_the_same_words_is_no_match_until_a_person_says_so(page: Visitor) -> None:
    register(page, (OVERSIGHT, "R1"))
    assert find(page).said == "not in our register"
    write(page, (OVERSIGHT, ""))
    assert find(page).said == "not in our register"
    html = page.part("systemic").html
    assert f"{OVERSIGHT}: not in our register." in html
    assert f'data-first="{OVERSIGHT}"' not in html


@pytest.mark.parametrize("named", ["R1", "r1", "Staff leave", "R1 Staff leave"])
def test_a_person_matches_a_topic_by_the_code_or_the_words_of_a_risk(page: Visitor, named: str) -> None:
    register(page, ("Staff leave", "R1"), ("Floods", "R2"))
    write(page, (OVERSIGHT, named))
    assert find(page).said == "R1 Staff leave"
    assert f"{OVERSIGHT}: R1 Staff leave." in page.part("systemic").html


def test_a_code_that_the_register_does_not_have_is_said(page: Visitor) -> None:
    register(page, ("Staff leave", "R1"))
    write(page, (OVERSIGHT, "R9"))
    assert find(page).said == "not in our register, which has no risk “R9”"


def test_each_topic_that_nobody_looked_at_has_a_button_that_makes_it_a_row(page: Visitor) -> None:
    topics = list_beside(page.opened, page.opened.guidance.prompts[ASKED])
    html = page.part("systemic").html
    assert f"not looked at here yet: {len(topics)}" in html
    for topic in topics:
        assert f'data-into="{ASKED}" data-first="{topic.words}"' in html


def test_rows_of_an_earlier_version_stay(page: Visitor) -> None:
    row: Json = ["Unregistered homes", "We asked", "None", "A complaint"]
    page.opened.write(Writing(EntryKind.ANSWERED, ASKED, [row], "Ada", Role.MEMBER, "token-of-old"))
    assert "Unregistered homes" in page.part("systemic").html
