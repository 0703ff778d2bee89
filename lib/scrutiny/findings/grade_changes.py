"""The newest grades beside those of the inspection before: risen, fallen, or not of the same thing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scrutiny.evidence.inspections import Inspection
from scrutiny.vocabulary import Grade, Judgement
from scrutiny.words.dates import say_month
from scrutiny.words.sentences import begin_sentence, join_words, say_few

JUDGED = (Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS, Judgement.LEADERS)
_GRADES = list(Grade)


class Went(StrEnum):
    """How a grade went since the inspection before, where both judged the same thing."""

    ROSE = "rose"
    FELL = "fell"
    STAYED = "stayed"
    UNKNOWN = "cannot be compared"


@dataclass(frozen=True)
class GradeChange:
    """One judgement of the newest inspection beside the one before it, and how its grade went."""

    judgement: Judgement
    newest: Inspection
    before: Inspection | None

    @property
    def went(self) -> Went:
        """How the grade went; nothing is said where the two did not judge the same thing."""
        now = self.newest.grade(self.judgement)
        then = self.before.grade(self.judgement) if self.before else None
        if now is None or then is None or self._is_crossed:
            return Went.UNKNOWN
        if now is then:
            return Went.STAYED
        return Went.ROSE if _GRADES.index(now) < _GRADES.index(then) else Went.FELL

    @property
    def _is_crossed(self) -> bool:
        """Whether children in care were judged together with care leavers at one of the two, and not both."""
        together = {each.is_joint for each in (self.newest, self.before) if each}
        return self.judgement is Judgement.IN_CARE and len(together) > 1


def compare_grades(inspections: Sequence[Inspection]) -> tuple[GradeChange, ...]:
    """Give each of the four judgements of the newest of some inspections beside the one before it."""
    *earlier, newest = inspections
    before = earlier[-1] if earlier else None
    return tuple(GradeChange(judgement, newest, before) for judgement in JUDGED)


def say_inspected(inspections: Sequence[Inspection]) -> Iterator[str]:
    """Say when inspectors came, what they said of all together, and whether grades rose or fell."""
    newest, changes = inspections[-1], compare_grades(inspections)
    yield f"Inspectors came in {say_month(newest.inspected_from)}."
    yield from _say_overall(newest, changes[0].before)
    yield from _say_moves(changes)


def _say_overall(newest: Inspection, before: Inspection | None) -> Iterator[str]:
    grade = newest.grade(Judgement.OVERALL)
    if grade is None:
        yield "They give no overall grade now."
        return
    change = GradeChange(Judgement.OVERALL, newest, before)
    if change.went is Went.UNKNOWN or before is None:
        yield f"They judged it {grade.value} overall."
    elif change.went is Went.STAYED:
        yield f"They judged it {grade.value} overall, as before."
    else:
        then = before.grade(Judgement.OVERALL)
        way = "up" if change.went is Went.ROSE else "down"
        yield f"They judged it {grade.value} overall, {way} from {then.value if then else ''}."


def _say_moves(changes: Sequence[GradeChange]) -> Iterator[str]:
    before = changes[0].before
    if before is None:
        yield "We hold no earlier inspection to compare."
        return
    counted = Counter(change.went for change in changes)
    since = f"Since {say_month(before.inspected_from)}"
    told = [_say_grades(counted[went], went) for went in (Went.ROSE, Went.FELL) if counted[went]]
    compared = sum(counted.values()) - counted[Went.UNKNOWN]
    if told:
        yield f"{since}, {join_words(told)}."
    else:
        yield f"{since}, no grade rose or fell." if compared else "No grade can be compared with the last."


def _say_grades(number: int, went: Went) -> str:
    return f"{say_few(number)} {'grade' if number == 1 else 'grades'} {went.value}"


def say_beside(change: GradeChange) -> tuple[str, str]:
    """Say a grade now, and last time's: or, where there was none of its own, why."""
    return _say(change.judgement, change.newest), _say(change.judgement, change.before)


def _say(judgement: Judgement, inspection: Inspection | None) -> str:
    if inspection is None:
        return "No earlier one"
    if inspection.is_joint and judgement is Judgement.CARE_LEAVERS:
        return "With children in care"
    grade = inspection.grade(judgement)
    return begin_sentence(grade.value) if grade else "Not judged"
