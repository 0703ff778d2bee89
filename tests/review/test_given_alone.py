"""What was answered alone and not told to others is known, so that no paper for the public says it."""

from tests.review.session.meeting_room import ADA, FAY, GRACE, MARY, hold_meeting, step
from tests.review.session.test_keeps_rules import make_plan

from scrutiny.briefing import Briefing
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.guide.plans.values import How
from scrutiny.review.given_alone import list_given_alone
from scrutiny.review.session.steps.fields import make_step_fields

WORDS, POINTS, TABLE = "rr_parents", "rr_how_we_worked", "rr_became"
SECRET, OTHER = "The duty team hides referrals from the board", "Nobody reads what we send to them"
REASON = "The clerk was told to lose the letters in May"


def test_words_given_alone_are_known_until_three_have_given_them_and_they_are_shown(
    briefing: Briefing,
) -> None:
    plan = make_plan(step("s1", How.ALONE, prompt=WORDS))
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=plan) as held:
        held.press("open")
        for who, words in ((ADA, SECRET), (GRACE, OTHER)):
            held.answer(who, WORDS, words, reason=REASON)
        assert {*list_given_alone(held.room.page)} == {SECRET, OTHER, REASON}
        held.answer(MARY, WORDS, "All is as well as it was", reason="")
        assert {*list_given_alone(held.room.page)} == {SECRET, OTHER, REASON, "All is as well as it was"}
        held.press("close")
        held.press("show")
        assert list_given_alone(held.room.page) == ()


def test_what_two_answered_stays_untold_when_the_question_is_opened_again(briefing: Briefing) -> None:
    plan = make_plan(step("s1", How.ALONE, prompt=WORDS))
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=plan) as held:
        held.press("open")
        for who, words in ((ADA, SECRET), (GRACE, OTHER)):
            held.answer(who, WORDS, words, reason="")
        held.press("close")
        held.press("show", knowing=True)
        assert {*list_given_alone(held.room.page)} == {SECRET, OTHER}
        held.press("again")
        assert held.room.page.state.earlier
        for who in (ADA, GRACE, MARY):
            held.answer(who, WORDS, f"Now {who} says so", reason="")
        held.press("close")
        held.press("show")
        assert {*list_given_alone(held.room.page)} == {SECRET, OTHER}


def test_what_a_question_offers_tells_of_nobody(briefing: Briefing) -> None:
    plan = make_plan(step("s1", How.ALONE, prompt=POINTS))
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=plan) as held:
        held.press("open")
        (field,) = make_step_fields(held.room.page, plan.steps[0]).own
        held.answer(ADA, POINTS, field.offered[0], reason=REASON)
        assert list_given_alone(held.room.page) == (REASON,)
        assert held.see(FAY)


def test_a_topic_of_a_few_words_may_be_spoken_of_by_anybody(briefing: Briefing) -> None:
    plan = make_plan(step("s1", How.ALONE, prompt=WORDS))
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=plan) as held:
        held.press("open")
        held.answer(ADA, WORDS, "Children placed far from home", reason="")
        assert list_given_alone(held.room.page) == ()


def test_of_a_table_the_words_count_and_not_the_posts_that_it_names(briefing: Briefing) -> None:
    plan = make_plan(step("s1", How.ALONE, prompt=TABLE))
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=plan) as held:
        held.press("open")
        (field,) = make_step_fields(held.room.page, plan.steps[0]).own
        cells = [_fill(column) for column in field.columns]
        said = held.answer(ADA, TABLE, {"columns": [*field.offered], "rows": [cells]}, reason="")
        assert "sentence" not in said
        assert {*list_given_alone(held.room.page)} == {SECRET}


def _fill(column: ColumnForm) -> str:
    named = {ColumnKind.PERSON: "Director of Children’s Services", ColumnKind.WORDS: SECRET}
    return named.get(column.kind, "")
