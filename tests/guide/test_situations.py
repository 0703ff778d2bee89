"""A council's situation: read from its inspections and parameters, with a joint judgement said to be one."""

from datetime import date

import pytest

from scrutiny.errors import ParametersBroken
from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.guide.bank import read_bank
from scrutiny.guide.conditions import Condition
from scrutiny.guide.open_paths import choose_paths
from scrutiny.guide.routing import choose_prompts
from scrutiny.guide.situations import Situation, read_situation
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Judgement, Stage

AS_AT = date(2026, 11, 23)


def inspections_of(slug: str) -> list[Inspection]:
    """Give a council's inspections, the newest first."""
    return [inspection for inspection in reversed(list_inspections()) if inspection.council == slug]


def situation_of(
    slug: str, *, intervention: str = "", stage: str = "after", as_at: date = AS_AT
) -> Situation:
    newest, previous, *_ = (*inspections_of(slug), None, None)
    return read_situation(newest, previous, intervention=intervention, stage=stage, as_at=as_at)


def standing(situation: Situation, judgement: Judgement) -> object:
    return next((judged for judged in situation.standings if judged.judgement is judgement), None)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("intervention", ["", "Commissioner"])
def test_every_council_of_the_register_has_a_path_and_prompts_in_every_workbook(
    intervention: str, stage: Stage
) -> None:
    for council in list_councils():
        situation = situation_of(council.slug, intervention=intervention, stage=stage)
        assert choose_paths(situation)
        for guide in read_bank().guides:
            assert choose_prompts(guide.sections, situation).asked


def test_the_grades_are_those_of_the_newest_inspection_and_the_one_before() -> None:
    for council in list_councils():
        found = inspections_of(council.slug)
        for judged in situation_of(council.slug).standings:
            assert judged.now is found[0].grade(judged.judgement)
            assert judged.before is (found[1].grade(judged.judgement) if len(found) > 1 else None)


def test_the_overall_grade_has_no_standing() -> None:
    standings = [judged for council in list_councils() for judged in situation_of(council.slug).standings]
    assert standings
    assert [judged for judged in standings if judged.judgement is Judgement.OVERALL] == []


def test_care_leavers_judged_apart_have_no_earlier_grade_and_children_in_care_are_said_to_have_crossed() -> (
    None
):
    crossed = 0
    for council in list_councils():
        newest, previous, *_ = (*inspections_of(council.slug), None, None)
        if newest and previous and newest.framework > "ilacs-2018" >= previous.framework:
            standings = {judged.judgement: judged for judged in situation_of(council.slug).standings}
            assert standings[Judgement.CARE_LEAVERS].before is None
            assert standings[Judgement.IN_CARE].crossed
            crossed += 1
    assert crossed > 50


def test_a_joint_judgement_now_is_said_and_care_leavers_have_no_standing_of_their_own() -> None:
    joint = [inspection for inspection in list_inspections() if inspection.framework == "ilacs-2018"]
    situation = read_situation(joint[-1], None, intervention="", stage="after", as_at=AS_AT)
    assert [judged.judgement for judged in situation.standings if judged.together] == [Judgement.IN_CARE]
    assert standing(situation, Judgement.CARE_LEAVERS) is None
    paths = [path.why for path in choose_paths(situation) if Judgement.IN_CARE in path.judgements]
    assert any("children in care and care leavers, judged together" in why for why in paths)


def test_two_joint_judgements_are_set_beside_each_other_without_a_word() -> None:
    newer, older, *_ = (
        inspection for inspection in reversed(list_inspections()) if inspection.framework == "ilacs-2018"
    )
    situation = read_situation(newer, older, intervention="", stage="after", as_at=AS_AT)
    assert [judged.judgement for judged in situation.standings if judged.crossed] == []


def test_a_council_never_inspected_has_no_earlier_framework() -> None:
    assert Condition.OLDER_FRAMEWORK not in Situation(older_framework=True).conditions


def test_a_framework_is_older_by_the_day_of_the_page() -> None:
    newest = next(inspection for inspection in list_inspections() if inspection.framework == "ilacs-2023")
    before, after = (
        read_situation(newest, None, intervention="", stage="after", as_at=day)
        for day in (date(2026, 3, 31), date(2026, 4, 1))
    )
    assert Condition.OLDER_FRAMEWORK not in before.conditions
    assert Condition.OLDER_FRAMEWORK in after.conditions


def test_an_intervention_of_blanks_is_none() -> None:
    assert read_situation(None, None, intervention=" ", stage="after", as_at=AS_AT).intervention == ""


def test_a_stage_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(ParametersBroken, match=r"'soon' is not a stage .+ are: before, during, after"):
        read_situation(None, None, intervention="", stage="soon", as_at=AS_AT)
