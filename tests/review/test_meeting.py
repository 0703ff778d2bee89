"""What a meeting did: who was there, what was declared and decided, and what is overdue or has no owner."""

from typing import Any

from tests.review.conftest import OpenPage
from tests.review.page import PLAN, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.review.meeting import make_meeting_fields
from scrutiny.review.meeting_tables import (
    ACTIONS,
    INTERESTS,
    REQUESTS,
    RESPONSES,
    WHAT_WAS_DONE,
    WHO_WAS_THERE,
    WITNESSES,
    MeetingTable,
)

ROW = "We recommend that no child is moved twice."


def write(page: Visitor, table: MeetingTable, *rows: tuple[str, ...]) -> dict[str, Any]:
    page.opened.follow()
    cells = [[*row, *[""] * (len(table.columns) - len(row))] for row in rows]
    panel = rules_of(panels.show_meeting(page.opened))
    return page.say(panel, "save", about=table.about, value=cells, replaces=[])


def say(page: Visitor) -> str:
    page.opened.follow()
    return rules_of(panels.show_meeting(page.opened)).show().in_words


def test_every_table_of_a_meeting_is_asked_for_on_the_plan(open_page: OpenPage) -> None:
    asked = [field.about for field in make_meeting_fields(open_page(PLAN).opened)]
    assert asked == [table.about for table in (*WHO_WAS_THERE, *WHAT_WAS_DONE, RESPONSES)]


def test_what_is_declared_is_written_by_whoever_leads_and_what_witnesses_said_by_officers_too(
    open_page: OpenPage,
) -> None:
    officer, leader = (
        open_page(PLAN, "Mary Seacole", "officer"),
        open_page(PLAN, "Joan Clarke", "facilitator"),
    )
    sentence = refused(write(officer, INTERESTS, ("Cllr Ada Byron", "School governor")))
    assert sentence.startswith("Only whoever leads the session writes down what a meeting did.")
    saved(write(leader, INTERESTS, ("Cllr Ada Byron", "School governor")))
    saved(write(officer, WITNESSES, ("Director of children’s services",)))
    assert "School governor" in say(leader)


def test_what_is_missing_of_an_action_is_said_and_what_has_passed_is_overdue(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    reply = saved(
        write(page, ACTIONS, ("Send the audit",), ("Visit", "Head of service", "2026-11-22", "", "open"))
    )
    assert reply["blockers"] == [
        "Row 1 has nothing under “Post” yet.",
        "Row 1 has nothing under “Due on” yet.",
    ]
    saved(
        write(
            page,
            REQUESTS,
            ("The waits", "NHS trust", "2026-10-01", "", "received"),
            ("The costs", "Director of finance", "2026-10-02", "", "asked"),
            ("The rotas", "Director of finance", "2026-11-23", "", "asked"),
        )
    )
    said = say(page)
    assert "Overdue since 22 November 2026: “Visit”." in said
    assert "Overdue since 2 October 2026: “The costs”." in said
    assert "The waits”." not in said
    assert "The rotas”." not in said


def test_an_acceptance_without_post_is_kept_and_said(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    recommended = [ROW, *[""] * 7]
    saved(page.save("recommendations", "sp_recommendations", [recommended]))
    saved(write(page, RESPONSES, (ROW, "accepted")))
    assert f"Accepted, but with no post: “{ROW}”." in say(page)
