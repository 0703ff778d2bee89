"""The plans that come with the workbook: as they are designed, and sound for every council."""

from itertools import accumulate

import pytest

from scrutiny.guide.bank import read_bank
from scrutiny.guide.plans.checks import MOST_WORDS
from scrutiny.guide.plans.files import find_plan, read_plans
from scrutiny.guide.plans.values import How, Pick, Plan, PlanStep, ViewSet
from scrutiny.guide.plans.view_sets import VIEW_SETS
from scrutiny.vocabulary import Stage

IDS = ("two_hours", "just_reported", "homework")
WORRIES = Pick(1, "Which worries you most?")
PRESSURES = Pick(3, "Which three pressures are least understood?")
ALONE, TOGETHER, READ = How.ALONE, How.TOGETHER, How.READ

# Each row: when the step begins, its minutes, and what is on it.
DESIGNED: dict[str, list[tuple[str, PlanStep]]] = {
    "two_hours": [
        ("0:00", PlanStep(minutes=5, prompt="ra_no_cases", how=TOGETHER)),
        ("0:05", PlanStep(minutes=8, show=(ViewSet.WHERE_WE_STAND,), pick=WORRIES, how=READ)),
        ("0:13", PlanStep(minutes=10, prompt="rr_expected_grade", how=ALONE)),
        (
            "0:23",
            PlanStep(
                minutes=8,
                prompt="rr_not_expected",
                alternatives=("rr_before", "rr_complacency", "rr_no_report"),
                how=ALONE,
            ),
        ),
        ("0:31", PlanStep(minutes=11, prompt="rr_blind_spots", beside=("rr_agenda",), how=TOGETHER)),
        ("0:42", PlanStep(minutes=8, prompt="ra_pressures", pick=PRESSURES, how=ALONE)),
        ("0:50", PlanStep(minutes=5, is_break=True)),
        (
            "0:55",
            PlanStep(
                minutes=15,
                prompt="ra_own_scores",
                beside=("ra_register",),
                agree="ra_heat_map",
                most=5,
                how=ALONE,
            ),
        ),
        (
            "1:10",
            PlanStep(
                minutes=15,
                prompt="se_known_help_and_protection",
                alternatives=("se_known_in_care", "se_known_care_leavers", "se_known_leaders"),
                beside=("se_plan",),
                queue=True,
                how=TOGETHER,
            ),
        ),
        ("1:25", PlanStep(minutes=5, prompt="pm_assurance", how=ALONE)),
        ("1:30", PlanStep(minutes=6, prompt="yp_not_yet_heard", how=TOGETHER)),
        ("1:36", PlanStep(minutes=7, prompt="sp_my_choice", agree="sp_order", most=3, how=ALONE)),
        ("1:43", PlanStep(minutes=14, prompt="sp_recommendations", most=3, how=How.DECIDE)),
        ("1:57", PlanStep(minutes=3, prompt="sp_confidence", how=ALONE)),
    ],
    "just_reported": [
        ("0:00", PlanStep(minutes=3, prompt="ra_no_cases", how=TOGETHER)),
        ("0:03", PlanStep(minutes=6, show=(ViewSet.LATEST_JUDGEMENTS, ViewSet.IMPROVEMENTS), how=READ)),
        ("0:09", PlanStep(minutes=8, prompt="rr_expected_grade", how=ALONE)),
        ("0:17", PlanStep(minutes=8, prompt="rr_blind_spots", beside=("rr_agenda",), how=TOGETHER)),
        ("0:25", PlanStep(minutes=5, prompt="rr_commissioner_part", alternatives=("rr_how_we_worked",))),
        ("0:30", PlanStep(minutes=4, prompt="rr_dates", how=TOGETHER)),
        ("0:34", PlanStep(minutes=6, prompt="rr_tests", how=TOGETHER)),
        ("0:40", PlanStep(minutes=5, prompt="sp_recommendations", most=1, how=How.DECIDE)),
    ],
    "homework": [
        ("0:00", PlanStep(minutes=5, show=(ViewSet.WHERE_WE_STAND,), pick=WORRIES, how=READ)),
        ("0:05", PlanStep(minutes=3, prompt="rr_expected_grade", how=ALONE)),
        ("0:08", PlanStep(minutes=2, prompt="rr_how_we_worked", how=ALONE)),
        # The four quick ratings, in four minutes: one question to a screen.
        ("0:10", PlanStep(minutes=1, prompt="pm_pulse_told_early", how=ALONE)),
        ("0:11", PlanStep(minutes=1, prompt="pm_pulse_look_behind", how=ALONE)),
        ("0:12", PlanStep(minutes=1, prompt="pm_pulse_good_questioned", how=ALONE)),
        ("0:13", PlanStep(minutes=1, prompt="pm_pulse_changes_things", how=ALONE)),
        ("0:14", PlanStep(minutes=4, prompt="ra_pressures", pick=PRESSURES, how=ALONE)),
        ("0:18", PlanStep(minutes=4, prompt="yp_want_to_learn", how=ALONE)),
        ("0:22", PlanStep(minutes=4, prompt="rr_parents", how=ALONE)),
        ("0:26", PlanStep(minutes=4, queue=True, how=ALONE)),
    ],
}
TITLES = {
    "two_hours": ("Two hours, from evidence to recommendations", 120),
    "just_reported": ("An inspection has just reported", 45),
    "homework": ("Before the meeting", 30),
}


def plan(name: str) -> Plan:
    return find_plan(name, read_bank())


def say_start(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def test_the_plans_at_hand_are_three_the_longest_first_and_none_has_a_fault() -> None:
    at_hand = read_plans(read_bank())
    assert tuple(each.id for each in at_hand.plans) == IDS
    assert at_hand.faults == ()


@pytest.mark.parametrize("name", IDS)
def test_a_plan_is_as_it_is_designed(name: str) -> None:
    read = plan(name)
    begins = [0, *accumulate(step.minutes for step in read.steps)]
    table = [(say_start(start), step) for start, step in zip(begins, read.steps, strict=False)]
    assert table == DESIGNED[name]
    assert (read.title, read.minutes) == TITLES[name]
    assert begins[-1] == read.minutes


def test_one_plan_is_for_after_an_inspection_and_one_is_led_by_nobody() -> None:
    assert [plan(name).stage for name in IDS] == [None, Stage.AFTER, None]
    assert [plan(name).is_self_paced for name in IDS] == [False, False, True]


def test_every_set_of_views_has_a_title() -> None:
    assert set(VIEW_SETS) == set(ViewSet)


def test_every_question_of_the_guide_can_be_asked_on_a_screen() -> None:
    lengths = {prompt.id: len(prompt.question.split()) for prompt in read_bank().prompts}
    assert {name: words for name, words in lengths.items() if words > MOST_WORDS} == {}


def test_no_question_of_a_plan_waits_for_an_answer_elsewhere() -> None:
    gated = {
        prompt.id
        for guide in read_bank().guides
        for section in guide.sections
        if section.gate
        for prompt in section.prompts
    }
    assert gated
    assert gated.isdisjoint(prompt for name in IDS for step in plan(name).steps for prompt in step.prompts)
