"""Looking back on one inspection: which one, at which stage, and no duty that has passed."""

from functools import cache

import pytest

from scrutiny import views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.errors import InspectionNotHeld
from scrutiny.guide.calendars import list_key_dates
from scrutiny.guide.conditions import Condition
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.register.councils import list_councils
from scrutiny.views.values import Table
from scrutiny.vocabulary import Grade, Judgement

AS_AT = "2026-11-23"
REVIEW, PLAN = "02_reactive_review", "07_scrutiny_plan"
STAGES = {Condition.BEFORE, Condition.DURING, Condition.AFTER}
EVERY = [council.slug for council in list_councils()]
# Old, new, never inspected, with passed and with coming duties; and every council at length.
SAMPLE = ["essex", "trafford", "westmorland-and-furness", "portsmouth"]
LONG = [pytest.param(slug, marks=pytest.mark.long) for slug in EVERY if slug not in SAMPLE]


@cache
def brief(slug: str) -> Briefing:
    return prepare_briefing(slug, "The committee", "2025", AS_AT)


def guide(briefing: Briefing, workbook: str = REVIEW) -> Guidance:
    return prepare_guidance(briefing, workbook, "after", "")


@pytest.mark.parametrize("slug", [*SAMPLE, *LONG])
def test_one_stage_is_open_and_no_duty_that_has_passed_is_still_to_do(slug: str) -> None:
    briefing = brief(slug)
    guidance = guide(briefing)
    assert len(guidance.situation.conditions & STAGES) == 1
    assert len({path.condition for path in guidance.paths} & STAGES) == 1
    duties = [date for date in list_key_dates(briefing) if date.what != "Ofsted published the report"]
    assert [duty for duty in duties if duty.ends < briefing.as_at] == []
    asked = {choice.prompt.id for choice in guidance.route.asked}
    newest = briefing.latest_inspection
    is_year_on = newest is not None and newest.published.isoformat() <= "2025-11-23"
    assert ("rr_became" in asked) is is_year_on
    assert not (is_year_on and ("rr_dates" in asked or list_key_dates(briefing)))


def test_essex_is_never_told_its_last_day_to_publish() -> None:
    words = views.tabulate_dates(brief("essex")).in_words
    assert "publish the report" not in words
    assert "statement of action" not in words


def test_an_earlier_inspection_is_looked_back_on_and_the_newest_still_decides_elsewhere() -> None:
    briefing = brief("trafford").look_back("2019-03-04")
    review, plan = guide(briefing), guide(briefing, PLAN)
    then = {standing.judgement: standing.now for standing in review.situation.standings}
    assert then == {
        Judgement.LEADERS: Grade.INADEQUATE,
        Judgement.HELP_AND_PROTECTION: Grade.REQUIRES_IMPROVEMENT,
        Judgement.IN_CARE: Grade.REQUIRES_IMPROVEMENT,
    }
    assert plan.inspection is briefing.latest_inspection
    assert Condition.YEAR_ON in review.situation.conditions
    assert Condition.FIRST_YEAR in plan.situation.conditions
    assert plan.applying == review.applying


def test_a_page_that_looks_back_says_so_and_shows_that_inspection() -> None:
    briefing = brief("trafford").look_back("2022-11-21")
    said = views.say_situation(briefing, guide(briefing)).in_words
    assert said.startswith("This page looks back at the inspection of Trafford of November 2022, which")
    table = views.tabulate_latest_judgements(briefing)
    assert isinstance(table, Table)
    assert table.columns[1:3] == ("Looked back on (November 2022)", "Before (March 2019)")
    assert "21 November 2022" in views.say_latest_inspection(briefing).in_words
    assert "before November 2022" in views.tabulate_figures_before(briefing, "in_care").in_words


def test_with_none_chosen_the_newest_is_looked_back_on() -> None:
    briefing = brief("trafford")
    assert briefing.look_back("").reviewed is briefing.latest_inspection


@pytest.mark.parametrize("asked", ["2019-03-05", "the first", "2026-11-30"])
def test_an_inspection_that_is_not_held_is_refused_with_those_that_are(asked: str) -> None:
    with pytest.raises(InspectionNotHeld, match="Those held began on: 2019-03-04, 2022-11-21, 2026-06-08"):
        brief("trafford").look_back(asked)


def test_an_inspection_not_published_by_the_day_of_the_page_is_not_held() -> None:
    before = prepare_briefing("trafford", "The committee", "2025", "2019-03-20")
    with pytest.raises(InspectionNotHeld, match="None of this council is held"):
        before.look_back("2019-03-04")


def test_that_the_next_inspection_may_be_near_is_said_and_opens_no_second_stage() -> None:
    said = views.say_situation(brief("essex"), guide(brief("essex"))).in_words
    assert "The next inspection may be near" in said
    assert "Before an inspection" not in said
    assert "near" not in views.say_situation(brief("portsmouth"), guide(brief("portsmouth"))).in_words
