"""A plan made one council's own: the prompt that takes each step, and where the minutes of others go."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from tests.guide.own import write as write_own
from tests.guide.plans.routed import IN, G, R, graded, guide, plan_of, situation_of

from scrutiny.errors import PlanBroken
from scrutiny.guide.bank import read_bank
from scrutiny.guide.files import read_lined
from scrutiny.guide.own_prompts import add_prompts
from scrutiny.guide.plans.bodies import plan_as_body, read_kept_plan, read_plan_body
from scrutiny.guide.plans.checks import MOST_WORDS
from scrutiny.guide.plans.choosing import choose_steps, is_offered
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.guide.plans.files import find_plan, read_plans
from scrutiny.guide.plans.hows import say_misfit
from scrutiny.guide.plans.values import How, Plan, ViewSet
from scrutiny.guide.situations import Situation
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Grade, Judgement, Stage

NOT_EXPECTED = {
    "prompt": "rr_not_expected",
    "or": ["rr_before", "rr_complacency", "rr_no_report"],
    "how": "alone",
    "minutes": 8,
}
KNOWN = {
    "prompt": "se_known_help_and_protection",
    "or": ["se_known_in_care", "se_known_care_leavers", "se_known_leaders"],
    "minutes": 15,
}
SURE = {"prompt": "pm_assurance", "minutes": 5}
DATES = {"prompt": "rr_dates", "minutes": 4}
BREAK = {"break": True, "minutes": 5}


def choose(situation: Situation, *steps: Mapping[str, object]) -> ChosenPlan:
    return choose_steps(plan_of(*steps), guide(situation))


def choose_one(situation: Situation, step: Mapping[str, object]) -> ChosenStep:
    [chosen] = choose(situation, step).steps
    return chosen


def check(plan: Plan, situation: Situation) -> None:
    """Check what holds of a plan that is sound, for whichever council."""
    guidance = guide(situation)
    chosen = choose_steps(plan, guidance)
    asked = {asked.prompt.id: own.guide.workbook for own in guidance for asked in own.route.asked}
    assert sum(step.minutes for step in chosen.steps) == plan.minutes
    left_out = [note for note in chosen.notes if "which is left out." in note]
    assert len(chosen.steps) + len(left_out) == len(plan.steps)
    planned = iter(plan.steps)
    assert all(any(step.step is each for each in planned) for step in chosen.steps), "the order is kept"
    assert len({step.key for step in chosen.steps}) == len(chosen.steps)
    for step in chosen.steps:
        assert step.key.isascii()
        assert step.key.isalnum()
        assert 0 < len(step.title.split()) <= MOST_WORDS
        assert set(step.prompts) <= set(asked)
        assert asked.get(step.prompt, "") == step.workbook
        assert (step.how is None) == step.step.is_break
        if step.prompt and step.how:
            assert not say_misfit(step.how, step.step, read_bank().prompt(step.prompt))


def check_councils(slugs: list[str]) -> None:
    plans = read_plans(read_bank()).plans
    for slug, stage, intervention in product(slugs, Stage, ("", "Commissioner")):
        situation = situation_of(slug, stage=stage, intervention=intervention)
        for plan in plans:
            if is_offered(plan, situation):
                check(plan, situation)


def test_every_plan_is_sound_for_some_councils_of_each_kind() -> None:
    check_councils([council.slug for council in list_councils()][::12])


@pytest.mark.long
def test_every_plan_is_sound_for_every_council() -> None:
    slugs = [council.slug for council in list_councils()]
    assert len(slugs) == 153
    check_councils(slugs)


def test_one_plan_is_offered_only_after_an_inspection() -> None:
    reported = find_plan("just_reported", read_bank())
    offered = {stage: is_offered(reported, graded(G, G, G, G, stage=stage)) for stage in Stage}
    assert offered == {Stage.BEFORE: False, Stage.DURING: False, Stage.AFTER: True}
    assert not is_offered(reported, graded()), "before its first inspection a council is after none"
    assert all(is_offered(find_plan("two_hours", read_bank()), graded(G, stage=stage)) for stage in Stage)


@pytest.mark.parametrize(
    ("situation", "prompt", "how"),
    [
        (graded(R, G, G, G), "rr_not_expected", How.ALONE),
        (graded(G, G, G, G, stage=Stage.BEFORE), "rr_before", How.TOGETHER),
        (graded(G, G, G, G), "rr_complacency", How.TOGETHER),
        (graded(stage=Stage.DURING), "rr_no_report", How.ALONE),
    ],
)
def test_the_first_prompt_that_applies_takes_the_step(situation: Situation, prompt: str, how: How) -> None:
    step = choose_one(situation, NOT_EXPECTED)
    assert (step.prompt, step.how, step.key) == (prompt, how, "rrnotexpected")
    assert step.title == read_bank().prompt(prompt).question
    assert step.agree == prompt


def test_what_is_done_otherwise_than_planned_is_said() -> None:
    chosen = choose(graded(G, G, G, G), SURE, BREAK, NOT_EXPECTED)
    otherwise = "t is done together, where the plan says alone, since it has no fixed rows, and alone people"
    [said] = chosen.notes
    assert said.startswith(f"Step 2: i{otherwise}")
    assert chosen.steps[2].note.startswith(f"I{otherwise}")
    assert choose(graded(R, G, G, G), NOT_EXPECTED).notes == ()


def test_where_nothing_is_said_it_is_done_as_its_kind_asks() -> None:
    step: Mapping[str, object] = {"prompt": "rr_commissioner_part", "or": "rr_how_we_worked", "minutes": 5}
    assert choose_one(graded(IN, G, G, G, intervention="Commissioner"), step).how is How.TOGETHER
    assert choose_one(graded(IN, G, G, G), step).how is How.ALONE
    assert choose(graded(IN, G, G, G), step).notes == ()


@pytest.mark.parametrize(
    ("grades", "theme"),
    [
        ((G, R, R, IN), "care_leavers"),
        ((IN, R, R, R), "leaders"),
        ((R, G, R, G), "in_care"),
        ((G, G, G, G), "help_and_protection"),
        ((R, R, R), "help_and_protection"),
        ((), "help_and_protection"),
    ],
)
def test_the_theme_of_the_lowest_grade_takes_the_step(grades: tuple[Grade, ...], theme: str) -> None:
    assert choose_one(graded(*grades), KNOWN).prompt == f"se_known_{theme}"


def test_a_choice_for_each_judgement_has_a_row_for_each_that_was_judged() -> None:
    step: Mapping[str, object] = {"prompt": "rr_expected_grade", "minutes": 10}
    joint = (Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE)
    assert choose_one(graded(G, R, G), step).judgements == joint
    assert choose_one(graded(G, R, G, IN), step).judgements == (*joint, Judgement.CARE_LEAVERS)


def test_words_for_each_judgement_are_asked_for_the_lowest_and_could_be_for_another() -> None:
    step = choose_one(graded(R, R, IN, G), NOT_EXPECTED)
    assert step.judgements == (Judgement.IN_CARE,)
    assert step.judgements_instead == (
        Judgement.LEADERS,
        Judgement.HELP_AND_PROTECTION,
        Judgement.IN_CARE,
    )
    assert choose_one(graded(G, R, R, G), NOT_EXPECTED).judgements == (Judgement.HELP_AND_PROTECTION,)
    assert choose_one(graded(Grade.OUTSTANDING, G, G), NOT_EXPECTED).judgements == (
        Judgement.HELP_AND_PROTECTION,
    )


def test_the_minutes_of_a_step_left_out_go_to_the_next_that_is_no_break() -> None:
    chosen = choose(graded(G, year_on=True), SURE, DATES, BREAK, {"queue": True, "minutes": 3})
    assert [(step.key, step.minutes) for step in chosen.steps] == [
        ("pmassurance", 5),
        ("break", 5),
        ("queue", 7),
    ]
    [note] = chosen.notes
    assert note.startswith("Step 2 takes the 4 minutes of “By which days must the report be published")
    assert "which is left out. Asked only in the twelve months after the report;" in note
    assert chosen.numbers == {"pmassurance": 1, "queue": 2}


def test_the_minutes_of_the_last_steps_left_out_go_to_the_one_before() -> None:
    shown: Mapping[str, object] = {"show": "improvements", "minutes": 1}
    chosen = choose(graded(), SURE, BREAK, DATES, shown)
    assert [(step.key, step.minutes) for step in chosen.steps] == [("pmassurance", 10), ("break", 5)]
    left_out = "Step 1 takes the 1 minute of “What inspectors say must improve”, which is left out."
    assert chosen.notes[1] == f"{left_out} It is shown only once an inspection has been published."


def test_a_plan_of_which_nothing_is_asked_has_no_step_and_says_why() -> None:
    chosen = choose(graded(G, year_on=True), BREAK, DATES)
    assert chosen.steps == ()
    [note] = chosen.notes
    assert "when do we meet and see the draft?” is left out. Asked only in the twelve months" in note


def test_a_step_shows_what_there_is_to_show() -> None:
    step = {"show": ["where_we_stand", "improvements", "latest_judgements"], "minutes": 5}
    graded_step, new_step = choose_one(graded(G), step), choose_one(graded(), step)
    assert graded_step.show == (ViewSet.WHERE_WE_STAND, ViewSet.IMPROVEMENTS, ViewSet.LATEST_JUDGEMENTS)
    assert graded_step.title == "Where we stand, what inspectors say must improve and the grades"
    assert (new_step.show, new_step.title, new_step.how) == (
        (ViewSet.WHERE_WE_STAND,),
        "Where we stand",
        How.READ,
    )


def test_what_is_picked_is_asked_in_the_words_of_the_plan() -> None:
    pick = {"most": 3, "ask": "Which three?"}
    step = choose_one(graded(G), {"prompt": "ra_pressures", "how": "alone", "pick": pick, "minutes": 5})
    assert (step.title, step.how) == ("Which three?", How.ALONE)


def test_the_agreed_text_is_that_of_the_prompt_named_or_else_of_the_step() -> None:
    own: Mapping[str, object] = {"prompt": "sp_my_choice", "agree": "sp_order", "minutes": 7}
    step = choose_one(graded(G), own)
    assert (step.agree, step.prompts) == ("sp_order", ("sp_my_choice", "sp_order"))
    assert choose_one(graded(G), {**own, "agree": "rr_tests"}).agree == "rr_tests"
    chosen = choose(graded(G, year_on=True), {**own, "agree": "rr_dates"})
    assert chosen.steps[0].agree == "sp_my_choice"
    assert chosen.notes == (
        "Step 1: what is agreed is kept under its own question, since the one planned is not asked here.",
    )


def test_what_is_written_together_is_itself_what_is_agreed() -> None:
    agreed = {**NOT_EXPECTED, "agree": "rr_tests"}
    assert choose_one(graded(R, G, G, G), agreed).agree == "rr_tests"
    assert choose_one(graded(G, G, G, G), agreed).agree == "rr_complacency"


def test_what_stands_beside_a_step_is_left_off_where_it_is_not_asked() -> None:
    step: Mapping[str, object] = {"prompt": "rr_tests", "with": ["rr_dates", "rr_agenda"], "minutes": 5}
    assert choose_one(graded(G), step).beside == ("rr_dates", "rr_agenda")
    assert choose_one(graded(G, year_on=True), step).beside == ("rr_agenda",)


def test_a_key_stays_when_steps_are_moved_or_left_out() -> None:
    plan = find_plan("two_hours", read_bank())
    guidance = guide(graded(R, R, G, G))
    keys = {step.step: step.key for step in choose_steps(plan, guidance).steps}
    assert len(keys) == len(plan.steps)
    moved = replace(plan, steps=plan.steps[:0:-1])
    again = {step.step: step.key for step in choose_steps(moved, guidance).steps}
    assert again.items() <= keys.items()


def test_steps_alike_have_keys_of_their_own() -> None:
    chosen = choose(graded(G), BREAK, SURE, {**BREAK, "minutes": 3}, {"show": "where_we_stand", "minutes": 2})
    assert [step.key for step in chosen.steps] == ["break", "pmassurance", "break2", "wherewestand"]


def test_a_question_of_a_committee_s_own_takes_a_step(tmp_path: Path) -> None:
    bank = add_prompts(read_bank(), read_lined(write_own(tmp_path), "own.yml"))
    plan = plan_of({"prompt": "local_told", "minutes": 5}, SURE, bank=bank)
    assert choose_steps(plan, guide(graded(G), bank)).steps[0].prompt == "local_told"
    elsewhere = choose_steps(plan, guide(graded(G)))
    assert [step.prompt for step in elsewhere.steps] == ["pm_assurance"]
    assert elsewhere.notes == (
        "Step 1 takes the 5 minutes of “local_told”, which is left out. It is not asked of this council.",
    )


def test_a_kept_plan_is_read_though_a_question_in_it_has_gone_or_changed(tmp_path: Path) -> None:
    bank = add_prompts(read_bank(), read_lined(write_own(tmp_path), "own.yml"))
    body = plan_as_body(plan_of({"prompt": "local_told", "minutes": 5}, SURE, bank=bank))
    kept = read_kept_plan(body)
    assert kept == read_plan_body(body, bank)
    answer = "kind: table\ncolumns: [What, Why]\nindividual: true"
    changed = add_prompts(read_bank(), read_lined(write_own(tmp_path, answer=answer), "own.yml"))
    for now, reason in ((changed, "As it is asked now"), (read_bank(), "It is not asked of this council.")):
        chosen = choose_steps(kept, guide(graded(G), now))
        assert [(step.prompt, step.minutes) for step in chosen.steps] == [("pm_assurance", 10)]
        assert reason in chosen.notes[0]
        with pytest.raises(PlanBroken):
            read_plan_body(body, now)
