"""The guidance of every workbook in one situation, from routing alone: no figures are read for it."""

from collections.abc import Mapping
from datetime import date

from scrutiny.evidence.inspections import list_inspections
from scrutiny.guide.bank import Bank, read_bank
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.plans.bodies import read_plan_body
from scrutiny.guide.plans.values import Plan
from scrutiny.guide.routing import choose_prompts
from scrutiny.guide.situations import Situation, Standing, read_situation
from scrutiny.register.workbooks import find_workbook
from scrutiny.reports.given import GivenReport
from scrutiny.vocabulary import Grade, Judgement, Stage

AS_AT = date(2026, 11, 29)
G, R, IN = Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE
ALL = (Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS)


def guide(situation: Situation, bank: Bank | None = None) -> tuple[Guidance, ...]:
    """Give the guidance of every workbook in a situation."""
    bank = bank or read_bank()
    return tuple(
        Guidance(
            workbook=find_workbook(own.workbook),
            guide=own,
            inspection=None,
            situation=situation,
            paths=(),
            route=choose_prompts(own.sections, situation),
            prompts={prompt.id: prompt for prompt in bank.prompts},
            given=GivenReport(),
            applying=frozenset(),
        )
        for own in bank.guides
    )


def situation_of(slug: str, *, intervention: str = "", stage: str = "after") -> Situation:
    """Give the situation of one of the councils, by its own inspections."""
    own = [inspection for inspection in reversed(list_inspections()) if inspection.council == slug]
    newest, previous, *_ = (*own, None, None)
    return read_situation(newest, previous, intervention=intervention, stage=stage, as_at=AS_AT)


def graded(
    *grades: Grade, intervention: str = "", stage: Stage = Stage.AFTER, year_on: bool = False
) -> Situation:
    """Make up a situation by its grades: of leaders, help and protection, in care and care leavers."""
    standings = tuple(Standing(judgement, grade) for judgement, grade in zip(ALL, grades, strict=False))
    return Situation(standings, "ilacs-2026" if grades else "", intervention, stage=stage, is_year_on=year_on)


def plan_of(*steps: Mapping[str, object], bank: Bank | None = None) -> Plan:
    """Make a plan of some steps, as a page would send it."""
    minutes = sum(minutes for step in steps if isinstance(minutes := step["minutes"], int))
    body = {"plan": "ours", "title": "Ours", "minutes": minutes, "steps": [dict(step) for step in steps]}
    return read_plan_body(body, bank or read_bank())
