"""The conductor: the flow spelled out once, ending in everything a page may say of one council."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache

from scrutiny.analysis.base_rates import BaseRates, gather_base_rates
from scrutiny.comparisons.gathering import compare_council
from scrutiny.comparisons.grades import follow_all_grades
from scrutiny.comparisons.neighbourhoods import gather_neighbourhoods
from scrutiny.comparisons.values import Comparison, Neighbourhoods
from scrutiny.editions import Papers
from scrutiny.evidence.ages import choose_inspection, parse_day
from scrutiny.evidence.council_evidence import CouncilEvidence, read_evidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.evidence.inspections import Inspection, Visit, list_inspections
from scrutiny.evidence.neighbours import choose_model
from scrutiny.evidence.papers import list_papers
from scrutiny.findings.elsewhere import Elsewhere, find_elsewhere
from scrutiny.findings.forewarning import find_forewarning
from scrutiny.findings.gathering import gather_findings
from scrutiny.findings.lines import LineOfEnquiry, ask_lines
from scrutiny.findings.values import Finding
from scrutiny.local_figures.given import LocalFigures, read_local_figures
from scrutiny.register.councils import Council
from scrutiny.register.finding import find_council
from scrutiny.vocabulary import Area

# A page is read beside others of its council; of more councils than these the longest unread is made again.
_COUNCILS_KEPT = 4


@dataclass(frozen=True)
class Briefing:
    """Everything a page may say of one council on one day."""

    council: Council
    committee: str
    as_at: date
    evidence: CouncilEvidence
    inspections: tuple[Inspection, ...]
    visits: tuple[Visit, ...]
    neighbourhoods: Neighbourhoods
    comparisons: tuple[Comparison, ...]
    findings: tuple[Finding, ...]
    lines: tuple[LineOfEnquiry, ...]
    base_rates: BaseRates
    local: LocalFigures
    chosen: Inspection | None = None

    @cached_property
    def papers(self) -> tuple[Papers, ...]:
        """The papers of every source of this briefing."""
        return list_papers(self.evidence.neighbour_model)

    @cached_property
    def forewarning(self) -> Finding | None:
        """What warning there was of the inspection looked back on; worked out where a page asks for it."""
        return find_forewarning(self.evidence, self.until_reviewed, self.as_at)

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """What inspectors named most in every report at hand by the day; counted where a page asks for it."""
        near = [neighbour.neighbour for neighbour in self.evidence.neighbours]
        return find_elsewhere(list_inspections(), self.council.slug, near, self.as_at)

    def comparisons_in(self, area: Area) -> list[Comparison]:
        """Give the comparisons of one area, in the order of the catalogue."""
        return [comparison for comparison in self.comparisons if comparison.indicator.area is area]

    def findings_on(self, indicator: Indicator) -> list[Finding]:
        """Give what is found of one indicator: where it stands, and how it has moved."""
        return [
            finding
            for finding in self.findings
            if isinstance(finding.subject, Indicator) and finding.subject.id == indicator.id
        ]

    def papers_of(self, source: str) -> Papers:
        """Give the papers of one source of this briefing."""
        return next(papers for papers in self.papers if papers.source == source)

    @property
    def children(self) -> Figure | Gap:
        """How many children live in the council's area, by the newest figure; or why that is not known."""
        return self.evidence.latest(find_indicator("population_0_to_17"))

    def look_back(self, inspection: str) -> "Briefing":
        """Look back on the inspection that began on a day (year-month-day) or, of none, on the newest."""
        return replace(self, chosen=choose_inspection(self.inspections, inspection))

    @property
    def reviewed(self) -> Inspection | None:
        """The inspection looked back on: the one chosen or, where none is, the newest."""
        return self.chosen or self.latest_inspection

    @property
    def until_reviewed(self) -> tuple[Inspection, ...]:
        """The inspections up to the one looked back on, the oldest first."""
        return self.inspections[: self.inspections.index(self.reviewed) + 1] if self.reviewed else ()

    @property
    def latest_inspection(self) -> Inspection | None:
        """The newest inspection that had been published on the day."""
        return self.inspections[-1] if self.inspections else None


def prepare_briefing(
    council: str, committee: str, neighbour_model: str, as_at: str = "", local_figures: str = ""
) -> Briefing:
    """Prepare the briefing on one council for one committee, as at a date (year-month-day) or today."""
    day = parse_day(as_at) if as_at else date.today()  # noqa: DTZ011 - a committee's day is the local one
    published = gather_published(find_council(council).slug, choose_model(neighbour_model), day)
    # A file of the council's own may be changed or loaded at any time.
    return replace(published, committee=committee, local=read_local_figures(local_figures, day))


@lru_cache(maxsize=_COUNCILS_KEPT)
def gather_published(slug: str, neighbour_model: str, day: date) -> Briefing:
    """Gather what is published of a council by a day, once for its seven workbooks."""
    evidence = read_evidence(find_council(slug), neighbour_model)
    inspections = tuple(inspection for inspection in evidence.inspections if inspection.published <= day)
    neighbourhoods = gather_neighbourhoods(evidence)
    comparisons = compare_council(evidence, neighbourhoods)
    findings = gather_findings(evidence, comparisons, inspections[-1] if inspections else None, day)
    return Briefing(
        council=evidence.council,
        committee="",
        as_at=day,
        evidence=evidence,
        inspections=inspections,
        visits=tuple(visit for visit in evidence.visits if visit.published <= day),
        neighbourhoods=neighbourhoods,
        comparisons=comparisons,
        findings=findings,
        lines=ask_lines(findings),
        base_rates=gather_base_rates(follow_all_grades(day), evidence.council.slug, day),
        local=LocalFigures(),
    )
