"""What warning there was: how often inspectors gave an adverse grade, and what had been published by then."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache

from scrutiny.comparisons.gathering import compare_council
from scrutiny.comparisons.grades import read_past_grades
from scrutiny.comparisons.neighbourhoods import gather_neighbourhoods
from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.published_by import take_published
from scrutiny.findings.caveats import list_inspection_caveats
from scrutiny.findings.gathering import JUDGED, gather_findings
from scrutiny.findings.past_grades import say_gravest, say_how_to_look_back, say_none_adverse, say_others
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Judgement, Strength
from scrutiny.words.dates import say_month
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import begin_lower, join_words

FEWEST = 3  # figures with a good and a bad side: fewer are too few to say which way they lean
_THIRDS, _PAIR = 3, 2
_COUNCILS_KEPT = 4
_COUNTED = (
    "The figures counted had been published by the day inspectors came, and are given as published now. Each "
    "year’s are taken to have come out in the same month as the newest. Two that tell one fact count once."
)


class Warned(StrEnum):
    """What the figures that stood out before an inspection warned of."""

    LITTLE = "little warning"
    SOME = "some warning"
    UNCLEAR = "no clear warning"
    TOO_FEW = "too few to say"
    NO_SIDES = "no good or bad side"
    NONE_STOOD_OUT = "none stood out"
    NONE_PUBLISHED = "none published"


@dataclass(frozen=True)
class Lean:
    """How the figures lay that stood out, or were worth a question, before inspectors came.

    ``published`` counts the council's own figures that had been published by then.
    """

    better: int = 0
    worse: int = 0
    neither: int = 0
    published: int = 1

    @property
    def sided(self) -> int:
        """How many have a good and a bad side."""
        return self.better + self.worse

    @property
    def warned(self) -> Warned:
        """What they warned of: two in three or more must lie on one side."""
        if not self.published:
            return Warned.NONE_PUBLISHED
        if not self.sided:
            return Warned.NO_SIDES if self.neither else Warned.NONE_STOOD_OUT
        if self.sided < FEWEST:
            return Warned.TOO_FEW
        if _THIRDS * self.worse >= (_THIRDS - 1) * self.sided:
            return Warned.SOME
        return Warned.LITTLE if _THIRDS * self.better >= (_THIRDS - 1) * self.sided else Warned.UNCLEAR


def find_forewarning(
    evidence: CouncilEvidence, inspections: Sequence[Inspection], as_at: date
) -> Finding | None:
    """Find what warning there was of the adverse grades of the last of some inspections."""
    if not inspections:
        return None
    past, name = read_past_grades(inspections), evidence.council.in_text
    if not past:
        return _make(inspections, " ".join(say_none_adverse(name, inspections)), as_at)
    areas = choose_areas([grade.judgement for grade in past])
    found, lean = _look_before(evidence, inspections[-1], areas)
    gravest, warned = say_gravest(name, inspections, past), say_lean(lean, inspections[-1], areas)
    finding = _make(inspections, " ".join((gravest, *warned)), as_at)
    return replace(
        finding,
        subject=past[0].judgement,
        area=Area(past[0].judgement.value),
        strength=JUDGED[past[0].last],
        worse=True,
        details=" ".join(say_others(inspections, past)),
        caveats=(*finding.caveats, _COUNTED),
        sources=tuple(sorted({*finding.sources, *(source for before in found for source in before.sources)})),
    )


def _make(inspections: Sequence[Inspection], sentence: str, as_at: date) -> Finding:
    """Make the finding as it is where the last inspection gave no adverse grade."""
    last = inspections[-1]
    return Finding(
        id="forewarning",
        kind=FindingKind.FOREWARNING,
        subject=Judgement.LEADERS,
        sentence=sentence,
        strength=Strength.NOTHING,
        worse=False,
        caveats=(*list_inspection_caveats(last, as_at), *say_how_to_look_back(inspections)),
        sources=(last.source,),
        area=Area.LEADERS,
        inspection=last,
    )


def choose_areas(judgements: Collection[Judgement]) -> tuple[Area, ...]:
    """Choose whose figures are counted: those of the adverse judgements or, for leaders, of every area."""
    named = tuple(Area(judgement.value) for judgement in judgements)
    return tuple(Area) if Area.LEADERS in named else named


def _look_before(
    evidence: CouncilEvidence, inspection: Inspection, areas: Collection[Area]
) -> tuple[list[Finding], Lean]:
    """Find what stood out, or was worth a question, by the first day of an inspection, by the usual rules."""
    standing = [
        finding for finding in _find_standing(evidence, inspection.inspected_from) if finding.area in areas
    ]
    found = [finding for finding in standing if finding.is_worth_asking]
    sides = Counter(finding.worse for finding in found)
    return found, Lean(sides[False], sides[True], sides[None], published=len(standing))


@lru_cache(maxsize=_COUNCILS_KEPT)
def _find_standing(evidence: CouncilEvidence, day: date) -> tuple[Finding, ...]:
    """Find where each figure stood that had been published by a day, once for the workbooks that say it."""
    known = take_published(evidence, day)
    compared = compare_council(known, gather_neighbourhoods(known))
    found = gather_findings(known, compared, None, day)
    return tuple(finding for finding in found if finding.kind is FindingKind.STANDING)


def say_lean(lean: Lean, inspection: Inspection, areas: Collection[Area]) -> Iterator[str]:
    """Say how many figures stood out before an inspection, which way they lay, and what that warned of."""
    which = "" if set(areas) == set(Area) else f" {join_words([_name(area) for area in areas])}"
    when = f"When they came in {say_month(inspection.inspected_from)},"
    if lean.warned is Warned.NONE_PUBLISHED:
        yield f"{when} no figure{which} had come out for this council. There was no warning."
        return
    if lean.warned is Warned.NONE_STOOD_OUT:
        yield f"{when} no figure{which} stood out or was worth a question. There was no warning."
        return
    every = lean.sided + lean.neither
    counted = "1 published figure" if every == 1 else f"{every} published figures"
    yield f"{when} {counted}{which} stood out or {'was' if every == 1 else 'were'} worth a question."
    yield from _say_sides(lean)


def _name(area: Area) -> str:
    return f"on {begin_lower(AREA_NAMES[area])}"


def _say_sides(lean: Lean) -> Iterator[str]:
    if lean.warned is Warned.NO_SIDES:
        none = "It has no good or bad side" if lean.neither == 1 else "None has a good or a bad side"
        yield f"{none}. Nobody can say that there was a warning."
        return
    few = "one is too few to say" if lean.sided == 1 else "two are too few to say"
    told = few if lean.warned is Warned.TOO_FEW else f"they gave {lean.warned}"
    yield f"{_say_split(lean)}: {told}."
    if lean.neither:
        yield f"The other {'one has' if lean.neither == 1 else f'{lean.neither} have'} no such side."


def _say_split(lean: Lean) -> str:
    better, worse = "on the better side", "on the worse"
    if lean.sided == 1:
        which = "The one with a good and a bad side" if lean.neither else "It"
        return f"{which} lay {better if lean.better else f'{worse} side'}"
    of = f"Of the {lean.sided} with a good and a bad side" if lean.neither else "Of these"
    if lean.better and lean.worse:
        return f"{of}, {lean.better} lay {better} and {lean.worse} {worse}"
    all_of_them = "both" if lean.sided == _PAIR else f"all {lean.sided}"
    return f"{of}, {all_of_them} lay {better if lean.better else f'{worse} side'}"
