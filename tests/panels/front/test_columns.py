"""Tables in a browser: each cell under its own column, what is gone beside its row, and a key that stays."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.panels.front.acting import (
    box,
    is_disputed,
    is_saved,
    is_saved_as,
    is_settled,
    keep_old_draft,
    look,
    open_evidence,
    place,
    stands,
    state,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

from scrutiny.record.kept_tables import hash_words
from scrutiny.review.fields import Option

Json = dict[str, Any]
KEYS = ("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210")
NOW = ["What", "By whom (post)", "When"]
OLD: Json = {"columns": ["What", "Owner", "When"], "rows": [["Ask", "Jane", "May"], ["Visit", "", ""]]}


def row(page: Page, number: int) -> Locator:
    return place(page, "actions").get_by_role("group", name=f"Row {number}")


def table(*rows: list[str], more: tuple[str, ...] = ()) -> Json:
    return {"columns": [*NOW, *more], "rows": [*rows]}


@pytest.fixture
def older(open_session: OpenSession, review: MadeReview) -> Page:
    """A page with an answer to an older form of its question."""
    review.write("actions", OLD, "Cllr B")
    return open_session("prompts")


@pytest.fixture
def items(open_session: OpenSession, review: MadeReview) -> Page:
    """A page with a list whose rows have keys."""
    review.change("actions", keyed=True)
    rows = [["Ask", "", "", KEYS[0]], ["Visit", "", "", KEYS[1]]]
    review.write("actions", table(*rows, more=("",)), "Cllr B")
    return open_session("prompts")


def test_a_cell_stands_under_its_own_column_and_what_is_gone_beside_its_row(
    older: Page, review: MadeReview
) -> None:
    expect(row(older, 1).get_by_label("What")).to_have_value("Ask")
    expect(row(older, 1).get_by_label("When")).to_have_value("May")
    expect(row(older, 1).get_by_label("By whom (post)")).to_have_value("")
    expect(row(older, 1).get_by_text("No longer asked: Owner: Jane")).to_be_visible()
    expect(row(older, 2).get_by_text("No longer asked")).to_have_count(0)
    row(older, 1).get_by_label("By whom (post)").fill("Director")
    is_saved_as(
        older,
        review,
        "actions",
        table(["Ask", "Director", "May", "Jane"], ["Visit", "", "", ""], more=("Owner",)),
    )


def test_what_is_gone_can_be_removed_and_put_back_by_keyboard(older: Page, review: MadeReview) -> None:
    remove = row(older, 1).get_by_role("button", name="Remove what is no longer asked (Row 1)")
    expect(remove).to_have_accessible_description("No longer asked: Owner: Jane")
    remove.press("Enter")
    expect(row(older, 1).get_by_label("What")).to_be_focused()
    expect(row(older, 1).get_by_role("status")).to_have_text("What is no longer asked was removed.")
    is_saved_as(older, review, "actions", table(["Ask", "", "May"], ["Visit", "", ""]))
    row(older, 1).get_by_role("button", name="Put it back").press("Enter")
    expect(row(older, 1).get_by_text("No longer asked: Owner: Jane")).to_be_visible()
    is_saved_as(
        older, review, "actions", table(["Ask", "", "May", "Jane"], ["Visit", "", "", ""], more=("Owner",))
    )


def test_what_is_gone_goes_and_comes_back_with_its_row(older: Page, review: MadeReview) -> None:
    place(older, "actions").get_by_role("button", name="Remove row 1").press("Enter")
    is_saved_as(older, review, "actions", table(["Visit", "", ""]))
    place(older, "actions").get_by_role("button", name="Put it back").press("Enter")
    is_saved_as(
        older, review, "actions", table(["Ask", "", "May", "Jane"], ["Visit", "", "", ""], more=("Owner",))
    )


def test_a_row_of_nothing_but_what_is_gone_stays(older: Page, review: MadeReview) -> None:
    row(older, 1).get_by_label("When").fill("")
    row(older, 1).get_by_label("What").fill("")
    is_saved_as(older, review, "actions", table(["", "", "", "Jane"], ["Visit", "", "", ""], more=("Owner",)))


def test_nobody_who_only_reads_can_remove_what_is_gone(open_session: OpenSession, review: MadeReview) -> None:
    review.write("actions", OLD, "Cllr B")
    page = open_session("prompts", who=("Ola", "observer"))
    expect(row(page, 1).get_by_text("No longer asked: Owner: Jane")).to_be_visible()
    expect(row(page, 1).get_by_role("button", name="Remove what is no longer asked")).to_be_disabled()


def test_a_draft_of_an_older_form_of_the_question_comes_back_under_its_own_columns(
    open_session: OpenSession, review: MadeReview
) -> None:
    keep_old_draft(open_session("who"), "actions", OLD)
    page = open_session("prompts")
    expect(row(page, 1).get_by_label("When")).to_have_value("May")
    expect(row(page, 1).get_by_text("No longer asked: Owner: Jane")).to_be_visible()
    rows = [["Ask", "", "May", "Jane"], ["Visit", "", "", ""]]
    is_saved_as(page, review, "actions", table(*rows, more=("Owner",)))


def test_bare_rows_as_an_older_browser_kept_them_are_read_by_position(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("actions", [["Ask", "Director", "May", "Much"]], "Cllr B")
    page = open_session("prompts")
    expect(row(page, 1).get_by_label("By whom (post)")).to_have_value("Director")
    expect(row(page, 1).get_by_text("No longer asked: Column 4: Much")).to_be_visible()


def test_a_grid_keeps_the_names_of_its_rows_and_what_is_gone_beside_them(
    open_session: OpenSession, review: MadeReview
) -> None:
    old = {"columns": ["Part", "Owner"], "rows": [["Help", "Jane"], ["Voice", "Ann"]]}
    review.write("areas", old, "Cllr B")
    page = open_session("prompts")
    helping = place(page, "areas").get_by_role("group", name="Help")
    expect(helping.get_by_text("No longer asked: Owner: Jane")).to_be_visible()
    helping.get_by_label("What we know").fill("Much")
    is_saved(page, "areas")
    rows = [["Help", "Much", "Jane"], ["Care leavers", "", ""], ["Voice", "", "Ann"]]
    assert stands(review, "areas") == [{"columns": ["Area", "What we know", "Owner"], "rows": rows}]
    for name in ("Help", "Voice"):
        remove = place(page, "areas").get_by_role("button", name=f"Remove what is no longer asked ({name})")
        remove.press("Enter")
    helping.get_by_label("What we know").fill("")
    is_saved(page, "areas")
    assert stands(review, "areas") == []


def test_an_answer_is_told_with_what_is_gone_wherever_it_is_read(
    open_session: OpenSession, review: MadeReview
) -> None:
    keyed = {"columns": [*OLD["columns"], ""], "rows": [[*one, KEYS[0]] for one in OLD["rows"]]}
    review.write("actions", keyed, "Cllr B")
    review.write("names", keyed, "Cllr B")
    page = open_session("answers")
    told = page.locator(".answers dd")
    expect(told.nth(1).locator("li")).to_have_text(
        ["What: Ask; When: May; No longer asked: Owner: Jane", "What: Visit"]
    )
    # A question that is asked as a list now was answered as a table: its own columns are said.
    expect(told.nth(0).locator("li")).to_have_text(["What: Ask; Owner: Jane; When: May", "What: Visit"])


def test_an_answer_of_another_form_is_said_to_be_unfit(open_session: OpenSession, review: MadeReview) -> None:
    review.write("names", OLD, "Cllr B")
    review.write("long", OLD, "Cllr B")
    page = open_session("prompts")
    for about in ("names", "long"):
        expect(state(page, about)).to_contain_text("does not fit this question")


def keys_of(review: MadeReview) -> dict[str, str]:
    (value,) = stands(review, "actions")
    assert value["columns"] == [*NOW, ""]
    return {one[0]: one[-1] for one in value["rows"]}


def test_an_item_in_other_words_keeps_its_key_and_a_new_one_has_its_own(
    items: Page, review: MadeReview
) -> None:
    row(items, 1).get_by_label("What").fill("Ask again")
    place(items, "actions").get_by_role("button", name="Add another row").click()
    row(items, 3).get_by_label("What").fill("New")
    is_saved(items, "actions")
    first = keys_of(review)
    assert (first["Ask again"], first["Visit"]) == KEYS
    assert len(first["New"]) == 32
    row(items, 3).get_by_label("What").fill("Newer")
    is_saved(items, "actions")
    assert keys_of(review)["Newer"] == first["New"]
    assert KEYS[0] not in items.locator("body").inner_text()


def test_the_others_keep_their_keys_when_an_item_is_removed_and_put_back(
    items: Page, review: MadeReview
) -> None:
    place(items, "actions").get_by_role("button", name="Remove row 1").press("Enter")
    is_saved(items, "actions")
    assert keys_of(review) == {"Visit": KEYS[1]}
    place(items, "actions").get_by_role("button", name="Put it back").press("Enter")
    is_saved(items, "actions")
    assert keys_of(review) == dict(zip(("Ask", "Visit"), KEYS, strict=True))


def test_items_that_another_person_moved_keep_their_keys(items: Page, review: MadeReview) -> None:
    rows = [["Before", "", "", "a" * 32], ["Visit", "", "", KEYS[1]], ["Ask", "", "", KEYS[0]]]
    review.write("actions", table(*rows, more=("",)), "Cllr B")
    look(items)
    expect(row(items, 3).get_by_label("What")).to_have_value("Ask")
    row(items, 3).get_by_label("What").fill("Ask again")
    is_saved(items, "actions")
    assert keys_of(review) == {"Before": "a" * 32, "Visit": KEYS[1], "Ask again": KEYS[0]}


def test_a_tick_shows_the_new_words_of_its_item_and_says_when_that_is_gone(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("long.evidence", ["item:1"], "Cllr B")
    page = open_session("prompts")
    open_evidence(page, "long")
    ticks = place(page, "long.evidence")
    expect(ticks.get_by_label("Visit to the contact centre")).to_be_checked()
    offer(page, review, Option("item:1", "Visit to the children’s centre"))
    expect(ticks.get_by_label("Visit to the children’s centre")).to_be_checked()
    expect(ticks.get_by_role("checkbox")).to_have_count(1)
    offer(page, review, Option("item:2", "An audit"))
    expect(ticks.get_by_label("Something that was ticked, and is no longer offered")).to_be_checked()
    expect(ticks.get_by_label("An audit")).not_to_be_checked()


def offer(page: Page, review: MadeReview, option: Option) -> None:
    """Let the list of items change for everybody, as a look tells it."""
    review.change("long.evidence", options=(option,))
    look(page)


def test_an_item_that_was_added_while_somebody_was_ticking_is_offered_once_they_leave(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    open_evidence(page, "long")
    ticks = place(page, "long.evidence")
    ticks.get_by_label("Social worker vacancies").check()
    is_saved(page, "long.evidence")
    offer(page, review, Option("indicator:vacancies", "Vacancies of social workers"))
    page.wait_for_timeout(300)
    expect(ticks.get_by_label("Social worker vacancies")).to_be_focused()
    box(page, "long").focus()
    expect(ticks.get_by_label("Vacancies of social workers")).to_be_checked()


def test_an_older_item_is_known_by_its_words_and_one_without_a_name_by_a_key_of_its_own(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.change("actions", keyed=True)
    review.write("actions", [["Ask", "", ""], ["", "Director", ""]], "Cllr B")
    page = open_session("prompts")
    row(page, 2).get_by_label("When").fill("May")
    is_saved(page, "actions")
    keys = keys_of(review)
    assert (keys["Ask"], len(keys[""])) == (hash_words("Ask"), 32)


def dispute(page: Page, review: MadeReview, *theirs: list[str], more: tuple[str, ...]) -> None:
    """Let another person write a table unseen, and this one change the first cell of theirs."""
    review.write("actions", table(*theirs, more=more), "Cllr C", [])
    row(page, 1).get_by_label("What").fill("Mine")
    is_disputed(page, "actions")


def test_one_table_from_both_has_each_row_once_and_no_key_twice(items: Page, review: MadeReview) -> None:
    dispute(items, review, ["Theirs", "", "", KEYS[0]], ["Visit", "", "", KEYS[1]], more=("",))
    expect(place(items, "actions").locator(".version")).to_have_count(2)
    place(items, "actions").get_by_role("button", name="Write one from both").press("Enter")
    is_settled(items, "actions")
    keys = keys_of(review)
    assert list(keys) == ["Theirs", "Visit", "Mine"]
    assert (keys["Theirs"], keys["Visit"]) == KEYS
    assert len(keys["Mine"]) == 32
    assert keys["Mine"] not in KEYS


def test_one_table_from_both_has_what_is_gone_of_both(older: Page, review: MadeReview) -> None:
    dispute(older, review, ["Theirs", "", "", "9"], more=("Cost",))
    expect(place(older, "actions").locator(".version")).to_contain_text(
        ["No longer asked: Cost: 9", "No longer asked: Owner: Jane"]
    )
    place(older, "actions").get_by_role("button", name="Write one from both").press("Enter")
    is_settled(older, "actions")
    rows = [["Theirs", "", "", "9", ""], ["Mine", "", "May", "", "Jane"], ["Visit", "", "", "", ""]]
    assert stands(review, "actions") == [table(*rows, more=("Cost", "Owner"))]


def test_one_table_from_both_has_a_known_row_once_with_the_words_of_both(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.change("actions", rows=("Demand",))
    page = open_session("prompts")
    known = place(page, "actions").get_by_role("group", name="Demand")
    known.get_by_label("When").fill("May")
    is_saved(page, "actions")
    review.write("actions", table(["Demand", "Director", "June"]), "Cllr C", [])
    known.get_by_label("When").press_sequentially("!")
    is_disputed(page, "actions")
    place(page, "actions").get_by_role("button", name="Write one from both").press("Enter")
    is_settled(page, "actions")
    assert stands(review, "actions") == [table(["Demand", "Director", "June; May!"])]


def test_a_version_that_is_kept_brings_its_own_keys(items: Page, review: MadeReview) -> None:
    dispute(items, review, ["Theirs", "", "", "a" * 32], more=("",))
    place(items, "actions").get_by_role("button", name="Keep Cllr C’s words").press("Enter")
    is_settled(items, "actions")
    assert keys_of(review) == {"Theirs": "a" * 32}
