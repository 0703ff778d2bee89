"""What inspectors last said of each of the 153 councils, judgement by judgement, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import Grade, Judgement, ReadBy
from scrutiny.words.dates import count_months, say_day, say_month
from scrutiny.words.names import JUDGEMENT_NAMES, say_grade, say_years
from scrutiny.words.sentences import say_count

NONE_YET = "No inspection published"
_MONTHS = 12  # in a year
# Said only where grades are from anything but the official statistics.
_HOW_READ = {
    ReadBy.OFFICIAL: "",
    ReadBy.BY_US: "Read from the report",
    ReadBy.COMPILED: "Compiled by others, not checked",
}


@dataclass(frozen=True)
class Judged:
    """What the newest inspection said of one judgement and, where it gave no grade, the last that did."""

    judgement: Judgement
    newest: Inspection
    last: Inspection | None = None

    @property
    def grade(self) -> Grade | None:
        """The grade that the newest inspection gave."""
        return self.newest.grade(self.judgement)

    @property
    def words(self) -> str:
        """The grade in words, or why there is none."""
        if self.judgement in find_framework_by_id(self.newest.framework).judgements:
            return say_grade(self.grade)
        return "No overall grade" if self.judgement is Judgement.OVERALL else "No such judgement then"

    @property
    def note(self) -> str:
        """What the words must not be read without: the last grade there was, or what was judged together."""
        if self.newest.is_joint and self.judgement is Judgement.IN_CARE:
            return "With care leavers"
        if self.newest.is_joint and self.judgement is Judgement.CARE_LEAVERS:
            return f"With children in care: {say_grade(self.newest.grade(Judgement.IN_CARE))}"
        return f"Last: {self.last_words}, {say_month(self.last.inspected_from)}" if self.last else ""

    @property
    def last_words(self) -> str:
        """The last grade that was given before the newest inspection gave none."""
        return say_grade(self.last.grade(self.judgement)) if self.last else ""


@dataclass(frozen=True)
class CouncilJudged:
    """One council: its newest inspection, and what that said of each judgement."""

    council: Council
    newest: Inspection | None
    judged: tuple[Judged, ...] = ()

    @property
    def when(self) -> str:
        """The first day on site of the newest inspection."""
        return NONE_YET if self.newest is None else say_day(self.newest.inspected_from)

    @property
    def framework(self) -> str:
        """The years of the framework of the newest inspection."""
        return "" if self.newest is None else say_years(find_framework_by_id(self.newest.framework))

    @property
    def how_read(self) -> str:
        """How the grades are known, where that is not from the official statistics."""
        return "" if self.newest is None else _HOW_READ[self.newest.read_by]

    def grade(self, judgement: Judgement) -> Grade | None:
        """Give the grade that the newest inspection gave one judgement."""
        return None if self.newest is None else self.newest.grade(judgement)

    def say_since(self, day: date) -> str:
        """Say how long before a day the newest inspection began."""
        if self.newest is None:
            return ""
        years, months = divmod(count_months(self.newest.inspected_from, day), _MONTHS)
        said = [say_count(number, thing) for number, thing in ((years, "year"), (months, "month")) if number]
        return f"{' '.join(said)} ago" if said and years >= 0 else "Less than a month ago"


@lru_cache(maxsize=2)  # of today, and of yesterday for a moment
def list_judged(day: date) -> tuple[CouncilJudged, ...]:
    """Give every council in the order of the alphabet, with what had last been judged of it by a day."""
    held: dict[str, list[Inspection]] = {}
    for inspection in list_inspections():
        if inspection.published <= day:
            held.setdefault(inspection.council, []).append(inspection)
    councils = sorted(list_councils(), key=lambda council: council.name)
    return tuple(_judge(council, held.get(council.slug, ())) for council in councils)


def _judge(council: Council, held: Sequence[Inspection]) -> CouncilJudged:
    if not held:
        return CouncilJudged(council, None)
    judged = (Judged(judgement, held[-1], _find_last(judgement, held)) for judgement in JUDGEMENT_NAMES)
    return CouncilJudged(council, held[-1], tuple(judged))


def _find_last(judgement: Judgement, held: Sequence[Inspection]) -> Inspection | None:
    """Find the last inspection that gave a grade which the newest did not give."""
    *before, newest = held
    if newest.grade(judgement):
        return None
    return next((earlier for earlier in reversed(before) if earlier.grade(judgement)), None)
