"""Routing: in every situation a path is open, no two contradict, and every workbook has something to ask."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import product

import pytest

from scrutiny.evidence.inspections import Inspection
from scrutiny.guide.bank import read_bank
from scrutiny.guide.conditions import Condition
from scrutiny.guide.open_paths import choose_paths
from scrutiny.guide.prompts import ASKED_OF, Prompt, PromptSection
from scrutiny.guide.routing import Asked, Route, Skipped, choose_prompts, could_be_asked, say_conditions
from scrutiny.guide.situations import Situation, Standing, list_situations, read_situation
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy, Stage

TODAY = date(2026, 11, 23)
STARTS = {"ilacs-2018": date(2019, 3, 4), "ilacs-2023": date(2024, 3, 4), "ilacs-2026": date(2026, 5, 4)}
ORDER = list(Grade)
ONE_OF = [
    {Condition.ADVERSE, Condition.POSITIVE},
    {Condition.IMPROVED, Condition.FALLEN, Condition.HELD},
]
STAGES = {Condition.BEFORE, Condition.DURING, Condition.AFTER}
AGES = {Condition.FIRST_YEAR, Condition.YEAR_ON}

Grades = tuple[Grade | None, ...]


@cache
def inspection(framework: str, grades: Grades, headline: Grade | None = None) -> Inspection:
    """Make up an inspection that gave the judgements these grades, in their order."""
    start = STARTS[framework]
    return Inspection(
        council="testshire",
        kind=EventKind.STANDARD,
        inspected_from=start,
        inspected_to=start,
        published=start,
        framework=framework,
        judgements={Judgement.OVERALL: headline, **dict(zip(ASKED_OF, grades, strict=False))},
        read_by=ReadBy.OFFICIAL,
        source="made up",
    )


@cache
def moved(grades: Grades, steps: int) -> Grades:
    """Give grades so many steps lower, or higher; the highest and the lowest stay where they are."""
    return tuple(grade and ORDER[min(max(ORDER.index(grade) + steps, 0), 3)] for grade in grades)


def situations_of(newest: Inspection | None, previous: Inspection | None) -> Iterator[Situation]:
    for intervention, stage in product(("", "Commissioner"), Stage):
        yield read_situation(newest, previous, intervention=intervention, stage=stage, as_at=TODAY)


@cache
def every_situation() -> tuple[Situation, ...]:
    """Give four judgements by five, with and without headline, intervention and earlier grades."""
    found = list(situations_of(None, None))
    for grades in product((*Grade, None), repeat=4):
        for framework, headline in (("ilacs-2023", Grade.INADEQUATE), ("ilacs-2026", None)):
            newest = inspection(framework, grades, headline)
            found.extend(situations_of(newest, None))
            for steps in (-1, 0, 1):
                found.extend(situations_of(newest, inspection("ilacs-2023", moved(grades, steps))))
    for grades in product((*Grade, None), repeat=3):
        found.extend(situations_of(inspection("ilacs-2018", grades, Grade.GOOD), None))
    return tuple(found)


@cache
def every_kind() -> tuple[Situation, ...]:
    """Give one situation for each set of conditions of the council and its judgements: rules see no more."""
    kinds = {
        (situation.conditions, frozenset(standing.conditions for standing in situation.standings)): situation
        for situation in every_situation()
    }
    return tuple(kinds.values())


def routes(situation: Situation) -> Iterator[Route]:
    for guide in read_bank().guides:
        yield choose_prompts(guide.sections, situation)


def prompt(**fields: object) -> Prompt:
    """Make up a prompt."""
    written = {
        "id": "rr_made_up",
        "question": "What did we know?",
        "why": "It matters.",
        "good_answer": ["It is true.", "It is short."],
        "change_our_mind": "Another fact.",
        "who": "member",
        "answer": {"kind": "text"},
    }
    return Prompt.model_validate(written | fields)


def route_one(made_up: Prompt, situation: Situation) -> Asked | Skipped:
    section = PromptSection(id="made_up", title="Made up", prompts=(made_up,))
    route = choose_prompts([section], situation)
    return route.asked[0] if route.asked else route.skipped[0]


def reason(made_up: Prompt, situation: Situation) -> str:
    routed = route_one(made_up, situation)
    assert isinstance(routed, Skipped)
    return routed.reason


# Every situation


def test_every_combination_is_tried() -> None:
    assert len(every_situation()) == 6 + 625 * 2 * 4 * 6 + 125 * 6


def test_a_path_is_open_in_every_situation() -> None:
    assert [situation for situation in every_kind() if not choose_paths(situation)] == []


def test_no_judgement_is_on_two_paths_that_contradict_each_other() -> None:
    wrong = [
        (situation, standing)
        for situation in every_situation()
        for standing in situation.standings
        for only_one in ONE_OF
        if len(standing.conditions & only_one) > 1
    ]
    assert wrong == []


def test_every_graded_judgement_is_adverse_or_positive_and_no_other_is() -> None:
    wrong = [
        standing
        for situation in every_situation()
        for standing in situation.standings
        if bool(standing.conditions & ONE_OF[0]) is not (standing.now is not None)
    ]
    assert wrong == []


def test_a_council_is_at_one_stage_and_never_after_an_inspection_that_was_not() -> None:
    for situation in every_kind():
        assert len(situation.conditions & STAGES) == 1
        assert not {Condition.NO_INSPECTION, Condition.AFTER} <= situation.conditions
        assert not {Condition.NO_INSPECTION, Condition.OLDER_FRAMEWORK} <= situation.conditions


def test_the_council_has_an_adverse_judgement_exactly_where_one_of_its_judgements_is() -> None:
    pairs = ((Condition.ADVERSE, Condition.ANY_ADVERSE), (Condition.POSITIVE, Condition.ANY_POSITIVE))
    for situation, (of_one, of_council) in product(every_situation(), pairs):
        held = any(of_one in standing.conditions for standing in situation.standings)
        assert (of_council in situation.conditions) is held


def test_a_headline_grade_opens_no_path() -> None:
    for grades in product((Grade.OUTSTANDING, Grade.INADEQUATE, None), repeat=4):
        best, worst, none = (
            read_situation(
                inspection("ilacs-2023", grades, headline), None, intervention="", stage="after", as_at=TODAY
            )
            for headline in (Grade.OUTSTANDING, Grade.INADEQUATE, None)
        )
        assert best == worst == none


def test_every_path_says_why_in_one_sentence() -> None:
    for situation in every_kind():
        for path in choose_paths(situation):
            assert path.why.endswith(".")
            assert ". " not in path.why
            assert path.title
            assert bool(path.judgements) is path.condition.is_of_a_judgement


def test_every_situation_leaves_every_workbook_with_prompts_to_ask() -> None:
    empty = [situation for situation in every_kind() for route in routes(situation) if not route.asked]
    assert empty == []


def test_every_prompt_is_either_asked_or_skipped_with_a_reason() -> None:
    whole = [prompt.id for prompt in read_bank().prompts]
    for situation in every_kind():
        asked = [question.prompt.id for route in routes(situation) for question in route.asked]
        skipped = {
            left_out.prompt.id: left_out.reason for route in routes(situation) for left_out in route.skipped
        }
        assert sorted([*asked, *skipped]) == sorted(whole)
        assert [reason for reason in skipped.values() if not re.fullmatch("Asked only .+[.]", reason)] == []


def test_every_prompt_is_asked_in_some_situation() -> None:
    asked = {
        question.prompt.id
        for situation in every_kind()
        for route in routes(situation)
        for question in route.asked
    }
    assert {prompt.id for prompt in read_bank().prompts} - asked == set()


def test_a_prompt_on_adverse_judgements_is_asked_of_exactly_those_on_the_adverse_path() -> None:
    for situation in every_kind():
        paths = {path.condition: path.judgements for path in choose_paths(situation)}
        for route in routes(situation):
            for asked in route.asked:
                for condition in set(asked.prompt.when) & set(paths):
                    if condition.is_of_a_judgement and len(asked.prompt.when) == 1:
                        assert asked.judgements == paths[condition]


def test_the_situations_that_rules_are_tried_in_hold_every_kind_there_is() -> None:
    tried = {
        facts
        for situation in list_situations()
        for facts in (
            situation.conditions,
            *(situation.conditions | standing.conditions for standing in situation.standings),
        )
    }
    there = {
        situation.conditions | standing.conditions
        for situation in every_kind()
        for standing in situation.standings
    }
    assert there - tried == set()


# An inspection that may be near


def every_kind_due() -> list[Situation]:
    """Give every kind of situation after an inspection, with the next one perhaps near."""
    return [replace(situation, is_due=True) for situation in every_kind() if situation.at is Condition.AFTER]


def test_an_inspection_that_may_be_near_opens_no_second_stage() -> None:
    for due in every_kind_due():
        assert due.conditions == replace(due, is_due=False).conditions
        stages = [path.title for path in choose_paths(due) if path.condition in STAGES]
        assert stages == ["After an inspection"]


# How old the report is


def test_a_report_is_in_its_first_year_or_a_year_old_and_no_report_is_neither() -> None:
    for situation in every_kind():
        assert len(situation.conditions & AGES) == situation.is_inspected


def test_from_twelve_months_on_no_first_duty_is_asked_and_what_became_of_each_point_is() -> None:
    for situation in every_kind():
        asked = {choice.prompt.id: choice.prompt for route in routes(situation) for choice in route.asked}
        is_year_on = Condition.YEAR_ON in situation.conditions
        assert ("rr_became" in asked) is is_year_on
        assert "rr_dates" not in asked or (not is_year_on and Condition.AFTER in situation.conditions)


def test_a_council_a_year_on_is_told_what_its_page_asks() -> None:
    (path,) = (path for path in choose_paths(replace(MIXED, is_year_on=True)) if path.condition in STAGES)
    said = "The report is at least 12 months old, so the reactive review asks what became of each point."
    assert path.why == said


@pytest.mark.parametrize("stage", [Stage.BEFORE, Stage.DURING])
def test_a_council_that_says_its_stage_is_at_that_stage_alone(stage: Stage) -> None:
    assert replace(MIXED, stage=stage, is_due=True).conditions == replace(MIXED, stage=stage).conditions


@pytest.mark.parametrize(
    ("situation", "said"),
    [
        (Situation(), "Asked only during an inspection; an inspection is to come."),
        (Situation(stage=Stage.BEFORE), "Asked only during an inspection; an inspection is to come."),
    ],
)
def test_the_stage_that_is_so_is_named_whether_it_was_said_or_taken(situation: Situation, said: str) -> None:
    assert reason(prompt(when=[Condition.DURING]), situation) == said


# One situation

MIXED = Situation(
    standings=(
        Standing(Judgement.LEADERS, Grade.INADEQUATE, Grade.GOOD),
        Standing(Judgement.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT),
        Standing(Judgement.IN_CARE, Grade.GOOD, Grade.GOOD, crossed=True),
        Standing(Judgement.CARE_LEAVERS, None),
    ),
    framework="ilacs-2023",
    intervention="Commissioner",
    older_framework=True,
)


def test_several_paths_are_open_at_once_each_with_its_judgements() -> None:
    assert [(path.title, path.judgements, path.why) for path in choose_paths(MIXED)] == [
        (
            "Adverse",
            (Judgement.LEADERS, Judgement.HELP_AND_PROTECTION),
            (
                "Inspectors gave requires improvement or inadequate for impact of leaders, and help and "
                "protection."
            ),
        ),
        ("Fallen", (Judgement.LEADERS,), "The grade is lower than last time for impact of leaders."),
        ("Positive", (Judgement.IN_CARE,), "Inspectors gave good or outstanding for children in care."),
        (
            "The same as before",
            (Judgement.IN_CARE,),
            (
                "The grade is the same as last time for children in care (last time judged together with "
                "care leavers)."
            ),
        ),
        ("Intervention", (), "The council's parameters name an intervention: Commissioner."),
        (
            "Earlier framework",
            (),
            (
                "Ofsted's rules have changed since the inspection, which was under ILACS, January "
                "2023 to March 2026: care leavers judged apart."
            ),
        ),
        (
            "After an inspection",
            (),
            "A council is taken to be after its inspection, unless its parameters say otherwise.",
        ),
    ]


def test_a_council_not_yet_inspected_has_a_path_of_its_own_and_is_before_its_first() -> None:
    assert [(path.title, path.why) for path in choose_paths(Situation())] == [
        ("No inspection yet", "No inspection of this council had been published by the day of this page."),
        ("Before an inspection", "The council's first inspection is still to come."),
    ]


def test_a_prompt_without_conditions_is_asked_once() -> None:
    assert route_one(prompt(), MIXED) == Asked(prompt())


def test_a_prompt_for_each_judgement_is_asked_of_those_with_a_grade() -> None:
    each = prompt(for_each="judgement")
    assert route_one(each, MIXED) == Asked(each, ASKED_OF[:3])
    assert reason(each, Situation()) == "Asked only of what inspectors have judged; there is no grade yet."


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (
            [Condition.IMPROVED],
            (
                "Asked only for a judgement that has a higher grade than last time; no judgement is known to "
                "have one."
            ),
        ),
        (
            [Condition.FALLEN, Condition.POSITIVE],
            (
                "Asked only for a judgement that has a lower grade than last time and is positive; no one "
                "judgement is all of that."
            ),
        ),
        (
            [Condition.ADVERSE, Condition.DURING],
            "Asked only during an inspection; the council is taken to be after its inspection.",
        ),
    ],
)
def test_a_skipped_prompt_says_why(when: list[Condition], said: str) -> None:
    assert reason(prompt(for_each="judgement", when=when), MIXED) == said


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Always"),
        ({"when": ["after", "any_adverse"]}, "After an inspection, where at least one judgement is adverse"),
        ({"for_each": "judgement"}, "For each judgement that has a grade"),
        (
            {"for_each": "judgement", "when": ["adverse", "fallen", "after"]},
            "For each judgement that is adverse and has a lower grade than last time, after an inspection",
        ),
    ],
)
def test_when_a_prompt_is_asked_is_said_in_words(fields: dict[str, object], said: str) -> None:
    assert say_conditions(prompt(**fields)) == said


@pytest.mark.parametrize(
    "fields",
    [
        {"when": ["before", "after"]},
        {"when": ["no_inspection", "any_adverse"]},
        {"when": ["no_inspection", "after"]},
        {"when": ["no_inspection"], "for_each": "judgement"},
        {"when": ["adverse", "positive"], "for_each": "judgement"},
        {"when": ["improved", "held"], "for_each": "judgement"},
    ],
)
def test_a_rule_that_can_never_be_true_is_found_by_trying(fields: dict[str, object]) -> None:
    assert not could_be_asked(prompt(**fields))


def test_a_rule_on_two_different_judgements_can_be_true() -> None:
    assert could_be_asked(prompt(for_each="judgement", when=["adverse", "any_positive", "fallen"]))
