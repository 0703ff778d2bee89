"""What inspectors last said of each of the 153 councils, judgement by judgement, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.frameworks import FRAMEWORKS, find_framework_by_id
from scrutiny.vocabulary import Grade, Judgement
from scrutiny.words.dates import count_months, say_day, say_month
from scrutiny.words.names import HOW_READ, JUDGEMENT_NAMES, say_grade
from scrutiny.words.sentences import say_count

NONE_YET = "No inspection published"


@dataclass(frozen=True)
class Judged:
    """The newest grade of one judgement, with the inspection that gave it; neither where none is kept."""

    judgement: Judgement
    grade: Grade | None
    inspection: Inspection | None
    is_joint: bool = False

    @property
    def words(self) -> str:
        """The grade in words, or why there is none."""
        if self.is_joint:
            return "Judged with children in care"
        return NONE_YET if self.inspection is None else say_grade(self.grade)

    @property
    def note(self) -> str:
        """When it was judged, and that the framework of the day was a former one, where it was."""
        if self.inspection is None:
            return ""
        framework = find_framework_by_id(self.inspection.framework)
        joint = framework.in_care_includes_care_leavers and self.judgement is Judgement.IN_CARE
        former = ", under a former framework" if framework != FRAMEWORKS[-1] else ""
        return f"{say_month(self.inspection.inspected_from)}{former}{'; with care leavers' if joint else ''}"


@dataclass(frozen=True)
class CouncilJudged:
    """One council: its newest inspection, and the newest grade of each judgement."""

    council: Council
    newest: Inspection | None
    judged: tuple[Judged, ...]

    @property
    def when(self) -> str:
        """The first day on site of the newest inspection."""
        return NONE_YET if self.newest is None else say_day(self.newest.inspected_from)

    @property
    def framework(self) -> str:
        """The framework of the newest inspection, and how its grades are known."""
        if self.newest is None:
            return ""
        return f"{find_framework_by_id(self.newest.framework).name}. {HOW_READ[self.newest.read_by]}."

    def say_since(self, day: date) -> str:
        """Say how long before a day the newest inspection began."""
        if self.newest is None:
            return NONE_YET
        months = count_months(self.newest.inspected_from, day)
        return f"{say_count(months, 'month')} ago" if months > 0 else "Less than a month ago"


def list_judged() -> tuple[CouncilJudged, ...]:
    """Give every council in the order of the alphabet, with what was last judged of it."""
    return tuple(map(_judge, sorted(list_councils(), key=lambda council: council.name)))


def _judge(council: Council) -> CouncilJudged:
    held = [inspection for inspection in list_inspections() if inspection.council == council.slug]
    newest = held[-1] if held else None
    return CouncilJudged(council, newest, tuple(_find_newest(name, held) for name in JUDGEMENT_NAMES))


def _find_newest(judgement: Judgement, held: Sequence[Inspection]) -> Judged:
    for inspection in reversed(held):
        if grade := inspection.grade(judgement):
            return Judged(judgement, grade, inspection)
        framework = find_framework_by_id(inspection.framework)
        if judgement is Judgement.CARE_LEAVERS and framework.in_care_includes_care_leavers:
            return Judged(judgement, None, inspection, is_joint=True)
    return Judged(judgement, None, held[-1] if held else None)
