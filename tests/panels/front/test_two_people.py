"""Two people write one answer: both are told, both answers stand, and one of them settles it."""

import pytest
from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_disputed,
    is_saved,
    is_settled,
    look,
    place,
    stands,
    state,
    write_saved,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

BOTH = "Cllr B wrote an answer here too, at 14:32 on 1 May 2026. Both are kept. Choose which stands."


@pytest.fixture
def disputed(open_session: OpenSession, review: MadeReview) -> Page:
    page = open_session("prompts")
    write_saved(page, "long", "Mine")
    review.write("long", "Theirs", "Cllr B", [])
    box(page, "long").press_sequentially("!")
    is_disputed(page, "long", BOTH)
    return page


def test_an_answer_never_replaces_one_that_its_writer_had_not_seen(
    disputed: Page, review: MadeReview
) -> None:
    expect(box(disputed, "long")).to_have_value("Mine!")
    assert sorted(stands(review, "long")) == ["Mine!", "Theirs"]
    expect(place(disputed, "long").locator(".version")).to_contain_text(["Theirs", "Mine!"])


@pytest.mark.parametrize(
    ("button", "left"),
    [("Keep mine", "Mine!"), ("Keep Cllr B’s words", "Theirs"), ("Write one from both", "Theirs\n\nMine!")],
)
def test_whoever_sees_both_settles_it_by_one_button(
    disputed: Page, review: MadeReview, button: str, left: str
) -> None:
    place(disputed, "long").get_by_role("button", name=button).press("Enter")
    is_settled(disputed, "long")
    expect(box(disputed, "long")).to_have_value(left)
    expect(box(disputed, "long")).to_be_focused()
    assert stands(review, "long") == [left]
    assert sorted(review.list_sent()[-1]["replaces"]) == [3, 4]


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("Keep mine", "Saved at 14:32."),
        ("Keep Cllr B’s words", "Saved at 14:32. Written by Cllr B, chosen by Ada Byron."),
        (
            "Write one from both",
            "Saved at 14:32. Written by Cllr B and Ada Byron, put together by Ada Byron.",
        ),
    ],
)
def test_whose_words_stand_is_said_and_told_to_the_record(
    disputed: Page, review: MadeReview, button: str, said: str
) -> None:
    place(disputed, "long").get_by_role("button", name=button, exact=True).press("Enter")
    expect(state(disputed, "long")).to_have_text(said)
    expect(place(disputed, "long").get_by_role("status").filter(has_text=said)).to_have_count(1)
    keeps = {"Keep mine": None, "Keep Cllr B’s words": [3], "Write one from both": [3, 4]}[button]
    assert review.list_sent()[-1].get("keeps") == keeps
    look(disputed)
    expect(box(disputed, "long")).to_be_focused()


def test_words_put_together_stay_of_both_while_they_are_smoothed(disputed: Page, review: MadeReview) -> None:
    place(disputed, "long").get_by_role("button", name="Write one from both").press("Enter")
    is_settled(disputed, "long")
    box(disputed, "long").press_sequentially(" Together.")
    expect(state(disputed, "long")).to_contain_text("put together by Ada Byron")
    is_saved(disputed, "long")
    (version,) = review.versions("long")
    assert version["value"] == "Theirs\n\nMine! Together."
    assert version["writers"] == ["Cllr B", "Ada Byron"]


def test_words_that_were_chosen_are_shown_with_both_names_on_a_page_that_is_opened(
    open_session: OpenSession, review: MadeReview
) -> None:
    number = review.write("long", "Theirs", "Cllr B").number
    review.write("long", "Theirs", "Cllr C", None, [number])
    page = open_session("prompts", "answers")
    said = "Written by Cllr B, chosen by Cllr C at 14:32 on 1 May 2026."
    expect(state(page, "long")).to_have_text(said)
    expect(page.locator(".answers").get_by_text("Cllr B, chosen by Cllr C, at 14:32")).to_be_visible()


def test_two_answers_of_one_other_person_have_buttons_that_can_be_told_apart(
    open_session: OpenSession, review: MadeReview
) -> None:
    for words in ("One", "Other"):
        review.write("long", words, "Cllr B", [])
    page = open_session("prompts")
    for number in (1, 2):
        name = f"Keep Cllr B’s words (answer {number})"
        expect(place(page, "long").get_by_role("button", name=name, exact=True)).to_be_enabled()


def test_typing_on_does_not_settle_anything_and_is_not_announced_again(
    disputed: Page, review: MadeReview
) -> None:
    disputed.evaluate(
        """() => {
          window.told = 0;
          const alert = document.querySelector('[data-about="long"] [role=alert]');
          new MutationObserver(() => { window.told += 1 }).observe(alert, { childList: true, subtree: true });
        }"""
    )
    box(disputed, "long").press_sequentially("?")
    expect(place(disputed, "long").locator(".version")).to_contain_text(["Theirs", "Mine!?"])
    assert sorted(stands(review, "long")) == ["Mine!?", "Theirs"]
    assert disputed.evaluate("window.told") == 0


def test_an_answer_changed_by_another_is_shown_where_nobody_is_writing(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    review.write("short", "Theirs", "Cllr B")
    look(page)
    expect(box(page, "short")).to_have_value("Theirs")
    expect(place(page, "short").get_by_text("Changed by Cllr B at 14:32").first).to_be_visible()
    write_saved(page, "short", "Better")
    assert stands(review, "short") == ["Better"]


def test_a_box_with_the_keyboard_in_it_changes_only_when_it_is_left(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    box(page, "short").focus()
    review.write("short", "Theirs", "Cllr B")
    look(page)
    expect(
        place(page, "short").get_by_text("It is shown here when you leave this answer.").first
    ).to_be_visible()
    expect(box(page, "short")).to_have_value("")
    box(page, "long").focus()
    expect(box(page, "short")).to_have_value("Theirs")


def test_words_typed_over_anothers_unseen_answer_stand_beside_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    box(page, "short").focus()
    review.write("short", "Theirs", "Cllr B")
    look(page)
    expect(place(page, "short").get_by_text("It is shown here").first).to_be_visible()
    box(page, "short").fill("Mine")
    is_disputed(page, "short", "Cllr B wrote an answer here too")
    expect(box(page, "short")).to_have_value("Mine")
    assert sorted(stands(review, "short")) == ["Mine", "Theirs"]


def test_another_window_learns_of_two_answers_without_losing_its_own(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_saved(page, "short", "Mine")
    box(page, "short").blur()
    review.write("short", "Theirs", "Cllr B", [])
    look(page)
    is_disputed(page, "short")
    expect(box(page, "short")).to_have_value("Mine")


def test_two_views_of_one_panel_in_a_notebook_keep_one_answer(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", in_notebook=True)
    one, other = page.locator('.place[data-about="short"]').get_by_role("textbox").all()
    one.fill("From the first")
    is_saved(page, "short")
    look(page)
    expect(other).to_have_value("From the first")
    other.fill("From the second")
    one.blur()
    expect(page.locator('.place[data-about="short"]').last).to_have_attribute("data-state", "saved")
    assert stands(review, "short") == ["From the second"]


def test_rows_of_two_people_are_joined_without_a_row_twice(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    place(page, "names").get_by_role("textbox", name="Row 1").fill("Same")
    is_saved(page, "names")
    review.write("names", ["Same", "Other"], "Cllr B", [])
    place(page, "names").get_by_role("button", name="Add another").click()
    place(page, "names").get_by_role("textbox", name="Row 2").fill("Mine")
    place(page, "names").get_by_role("button", name="Write one from both").click()
    is_settled(page, "names")
    assert stands(review, "names") == [["Same", "Other", "Mine"]]
