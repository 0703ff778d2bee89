"""The guide of one workbook as it applies to one council: which paths are open, and what is asked."""

from dataclasses import dataclass, replace
from functools import cached_property

from scrutiny.briefing import Briefing
from scrutiny.evidence.inspections import Inspection
from scrutiny.guide.open_paths import OpenPath, choose_paths
from scrutiny.guide.own_prompts import read_guide
from scrutiny.guide.prompts import Prompt, RoleIn, WorkbookGuide
from scrutiny.guide.routing import Asked, Route, RoutedSection, choose_prompts
from scrutiny.guide.situations import Situation, read_situation
from scrutiny.register.workbooks import Workbook, find_workbook
from scrutiny.reports.given import GivenReport, read_given_report
from scrutiny.words.dates import say_month

# Of the days on site that a report and Ofsted's list give for one inspection.
_DAYS_APART = 31


@dataclass(frozen=True)
class Guidance:
    """One workbook's prompts for one council: the situation, the paths it opens, and the way through.

    ``inspection`` is the one it is about: the newest or, where a workbook looks back, the one chosen.
    ``applying`` has the id of every prompt that applies to the council, in this workbook or another.
    """

    workbook: Workbook
    guide: WorkbookGuide
    inspection: Inspection | None
    situation: Situation
    paths: tuple[OpenPath, ...]
    route: Route
    prompts: dict[str, Prompt]
    given: GivenReport
    applying: frozenset[str]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number under which each prompt asked stands on the page, by its id."""
        return {asked.prompt.id: number for number, asked in enumerate(self.route.asked, start=1)}

    def section(self, section_id: str) -> RoutedSection:
        """Give one section of the workbook."""
        return next(routed for routed in self.route.sections if routed.section.id == section_id)

    def list_in_role(self, role: RoleIn) -> tuple[Prompt, ...]:
        """List the prompts, in this workbook or another, whose answers have a place on the sheet."""
        return tuple(prompt for prompt in self.prompts.values() if prompt.role_in is role)

    @property
    def own_sections(self) -> tuple[RoutedSection, ...]:
        """The sections that the committee has added, which no notebook names."""
        return tuple(
            routed
            for routed in self.route.sections
            if all(prompt.is_local for prompt in routed.section.prompts)
        )

    @property
    def handed_on(self) -> tuple[Asked, ...]:
        """The prompts asked whose answers go somewhere."""
        return tuple(asked for asked in self.route.asked if asked.prompt.hands_on)


def prepare_all_guidance(
    briefing: Briefing, inspection_stage: str, intervention: str
) -> tuple[Guidance, ...]:
    """Prepare the guide of every workbook that has prompts, in reading order."""
    return tuple(
        prepare_guidance(briefing, guide.workbook, inspection_stage, intervention)
        for guide in read_guide(briefing.council.slug).guides
    )


def prepare_guidance(
    briefing: Briefing, workbook: str, inspection_stage: str, intervention: str, inspection_report: str = ""
) -> Guidance:
    """Prepare the guide of one workbook for one council: its own committee's prompts with the bank's."""
    bank = read_guide(briefing.council.slug)
    own = bank.guide(workbook)
    situations = {
        looks_back: _read_situation(briefing, inspection_stage, intervention, looks_back=looks_back)
        for looks_back in (False, True)
    }
    routes = {
        guide.workbook: choose_prompts(guide.sections, situations[guide.looks_back]) for guide in bank.guides
    }
    return Guidance(
        workbook=find_workbook(workbook),
        guide=own,
        inspection=briefing.reviewed if own.looks_back else briefing.latest_inspection,
        situation=situations[own.looks_back],
        paths=choose_paths(situations[own.looks_back]),
        route=routes[own.workbook],
        prompts={prompt.id: prompt for prompt in bank.prompts},
        given=_match_given(briefing, own, read_given_report(inspection_report, briefing.council)),
        applying=frozenset(asked.prompt.id for route in routes.values() for asked in route.asked),
    )


def _match_given(briefing: Briefing, guide: WorkbookGuide, given: GivenReport) -> GivenReport:
    """Refuse the report of another inspection than the one that was chosen to be looked back on."""
    report, chosen = given.report, briefing.chosen if guide.looks_back else None
    if report is None or chosen is None:
        return given
    apart = abs((report.inspected_from - chosen.inspected_from).days)
    if apart <= _DAYS_APART:
        return given
    which, other = say_month(report.inspected_from), say_month(chosen.inspected_from)
    met = f"The report named is of the inspection of {which}, and this page looks back at that of {other}."
    remedy = "Name the report of that inspection in the council's parameters, or leave inspection out."
    return GivenReport(refusal=f"{met}\n{remedy}")


def _read_situation(
    briefing: Briefing, inspection_stage: str, intervention: str, *, looks_back: bool
) -> Situation:
    inspections = briefing.until_reviewed if looks_back else briefing.inspections
    newest, previous, *_ = (*reversed(inspections), None, None)
    read = read_situation(
        newest,
        previous,
        intervention=intervention,
        stage=inspection_stage,
        as_at=briefing.as_at,
    )
    return replace(read, is_due=_is_due(briefing))


def _is_due(briefing: Briefing) -> bool:
    """Say whether the shortest gap seen elsewhere after one of the council's grades has passed here."""
    return any(window.waits and window.waits[0].has_passed for window in briefing.base_rates.windows)
