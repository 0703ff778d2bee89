"""The paths that are open: several at once, each with the judgements it is open for and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.evidence.ages import MONTHS_TO_ANSWER
from scrutiny.guide.conditions import Condition
from scrutiny.guide.situations import Situation, Standing
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import Judgement, Stage
from scrutiny.words.names import say_judgement
from scrutiny.words.sentences import join_names

TITLES = {
    Condition.NO_INSPECTION: "No inspection yet",
    Condition.ADVERSE: "Adverse",
    Condition.FALLEN: "Fallen",
    Condition.POSITIVE: "Positive",
    Condition.IMPROVED: "Improved",
    Condition.HELD: "The same as before",
    Condition.INTERVENTION: "Intervention",
    Condition.OLDER_FRAMEWORK: "Earlier framework",
    Condition.BEFORE: "Before an inspection",
    Condition.DURING: "During an inspection",
    Condition.AFTER: "After an inspection",
}
_OF_GRADES = {
    Condition.ADVERSE: "Inspectors gave requires improvement or inadequate for {}.",
    Condition.POSITIVE: "Inspectors gave good or outstanding for {}.",
    Condition.FALLEN: "The grade is lower than last time for {}.",
    Condition.IMPROVED: "The grade is higher than last time for {}.",
    Condition.HELD: "The grade is the same as last time for {}.",
}
_OF_THE_COUNCIL = {
    Condition.NO_INSPECTION: "No inspection of this council had been published by the day of this page.",
    Condition.BEFORE: "The council's parameters say that an inspection is to come.",
    Condition.DURING: "The council's parameters say that inspectors are at work.",
    Condition.AFTER: "A council is taken to be after its inspection, unless its parameters say otherwise.",
}
_BESIDE_THE_LAST = {Condition.FALLEN, Condition.IMPROVED, Condition.HELD}


@dataclass(frozen=True)
class OpenPath:
    """One path open to a council: what opens it, the judgements it is open for, and why in one sentence."""

    condition: Condition
    why: str
    judgements: tuple[Judgement, ...] = ()

    @property
    def title(self) -> str:
        """Its name, as a member would say it."""
        return TITLES[self.condition]


def choose_paths(situation: Situation) -> tuple[OpenPath, ...]:
    """Choose the paths that a council's situation opens; there is always one at least."""
    return tuple(path for condition in TITLES for path in _open(condition, situation))


def _open(condition: Condition, situation: Situation) -> Iterator[OpenPath]:
    if not condition.is_of_a_judgement:
        if condition in situation.conditions:
            yield OpenPath(condition, _say_why(condition, situation))
        return
    standings = [standing for standing in situation.standings if condition in standing.conditions]
    if standings:
        named = join_names([_name(condition, standing, situation.framework) for standing in standings])
        judgements = tuple(standing.judgement for standing in standings)
        yield OpenPath(condition, _OF_GRADES[condition].format(named), judgements)


def _name(condition: Condition, standing: Standing, framework: str) -> str:
    """Name a judgement; where it is set beside one made with care leavers, that is said."""
    named = say_judgement(standing.judgement, framework).lower()
    if condition in _BESIDE_THE_LAST and standing.crossed:
        return f"{named} (last time judged together with care leavers)"
    return named


def _say_why(condition: Condition, situation: Situation) -> str:
    match condition:
        case Condition.INTERVENTION:
            who = "This review names" if situation.is_of_review else "The council's parameters name"
            return f"{who} an intervention: {situation.intervention}."
        case Condition.OLDER_FRAMEWORK:
            name = find_framework_by_id(situation.framework).name
            return f"Ofsted's rules have changed since the inspection, which was under {name}."
        case Condition.AFTER if situation.is_year_on:
            age = f"The report is at least {MONTHS_TO_ANSWER} months old"
            return f"{age}, so the reactive review asks what became of each point."
        case Condition.BEFORE if situation.stage is not Stage.BEFORE:
            return "The council's first inspection is still to come."
        case _:
            return _OF_THE_COUNCIL[condition]
