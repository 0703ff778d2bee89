"""The conditions under which a prompt is asked: each one a word in the bank, and a sentence for a member."""

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """What can be required of one judgement, or of the council, for a prompt to be asked."""

    ADVERSE = "adverse"
    POSITIVE = "positive"
    IMPROVED = "improved"
    FALLEN = "fallen"
    HELD = "held"
    ANY_ADVERSE = "any_adverse"
    ANY_POSITIVE = "any_positive"
    INTERVENTION = "intervention"
    NO_INSPECTION = "no_inspection"
    OLDER_FRAMEWORK = "older_framework"
    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    FIRST_YEAR = "first_year"
    YEAR_ON = "year_on"

    @property
    def is_of_a_judgement(self) -> bool:
        """Whether it is said of one judgement, and not of the council."""
        return self in OF_A_JUDGEMENT


OF_A_JUDGEMENT = frozenset(
    {Condition.ADVERSE, Condition.POSITIVE, Condition.IMPROVED, Condition.FALLEN, Condition.HELD}
)


@dataclass(frozen=True)
class ConditionWords:
    """One condition in words: when a prompt is asked, what is so where it is not, and what it means in full.

    Of a judgement, ``asked`` follows "a judgement that"; of the council, it ends a sentence. Where a
    prompt is of another stage, the routing names the stage that is so.
    """

    asked: str
    otherwise: str
    means: str


WORDS = {
    Condition.ADVERSE: ConditionWords(
        "is adverse",
        "no judgement is",
        "Its newest grade is requires improvement or inadequate.",
    ),
    Condition.POSITIVE: ConditionWords(
        "is positive",
        "no judgement is",
        "Its newest grade is good or outstanding.",
    ),
    Condition.IMPROVED: ConditionWords(
        "has a higher grade than last time",
        "no judgement is known to have one",
        "It had a lower grade at the inspection before.",
    ),
    Condition.FALLEN: ConditionWords(
        "has a lower grade than last time",
        "no judgement is known to have one",
        "It had a higher grade at the inspection before.",
    ),
    Condition.HELD: ConditionWords(
        "has the same grade as last time",
        "no judgement is known to have it",
        "It had the same grade at the inspection before.",
    ),
    Condition.ANY_ADVERSE: ConditionWords(
        "where at least one judgement is adverse",
        "no judgement is",
        "One judgement or more of the newest inspection is adverse.",
    ),
    Condition.ANY_POSITIVE: ConditionWords(
        "where at least one judgement is positive",
        "no judgement is",
        "One judgement or more of the newest inspection is positive.",
    ),
    Condition.INTERVENTION: ConditionWords(
        "where there is a Commissioner or another intervention",
        "neither the review nor the council's parameters name one",
        "The review or the council's parameters name an intervention by the Department for Education, such "
        "as a Commissioner.",
    ),
    Condition.NO_INSPECTION: ConditionWords(
        "where no inspection has been published yet",
        "one has been",
        "No inspection of the council had been published by the day of the page.",
    ),
    Condition.OLDER_FRAMEWORK: ConditionWords(
        "where the newest inspection was under an earlier framework",
        "it was not, or there has been none",
        "Ofsted's rules have changed since the newest inspection.",
    ),
    Condition.BEFORE: ConditionWords(
        "before an inspection",
        "the council is at another stage",
        "The council's parameters say that an inspection is to come, or none has been published yet.",
    ),
    Condition.DURING: ConditionWords(
        "during an inspection",
        "the council is at another stage",
        "The council's parameters say that inspectors are at work.",
    ),
    Condition.AFTER: ConditionWords(
        "after an inspection",
        "the council is at another stage",
        "An inspection has been published, and the council's parameters do not say that another is near.",
    ),
    Condition.FIRST_YEAR: ConditionWords(
        "in the twelve months after the report",
        "more have passed, or there is no report",
        "The report was published less than twelve months before the day of the page.",
    ),
    Condition.YEAR_ON: ConditionWords(
        "from twelve months after the report",
        "fewer have passed, or there is no report",
        "The report was published twelve months or more before the day of the page.",
    ),
}
