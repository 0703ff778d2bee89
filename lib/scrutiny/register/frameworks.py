"""Ofsted's inspection frameworks, chosen by the date of inspection, never of publication."""

from dataclasses import dataclass
from datetime import date

from scrutiny.vocabulary import Judgement


@dataclass(frozen=True)
class Framework:
    """One period of inspection: from when, which judgements, and how a member would say it."""

    id: str
    name: str
    inspections_from: date
    judgements: tuple[Judgement, ...]
    in_care_includes_care_leavers: bool = False


_PRACTICE = (Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE)

# Care leavers were judged apart from January 2023; the headline grade ended with the
# inspections of March 2026. Both dates are dates of inspection.
FRAMEWORKS = (
    Framework(
        "sif",
        "Single Inspection Framework, 2013 to 2017",
        date(2013, 11, 1),
        (Judgement.OVERALL, *_PRACTICE),
        in_care_includes_care_leavers=True,
    ),
    Framework(
        "ilacs-2018",
        "ILACS, 2018 to 2022",
        date(2018, 1, 1),
        (Judgement.OVERALL, *_PRACTICE),
        in_care_includes_care_leavers=True,
    ),
    Framework(
        "ilacs-2023",
        "ILACS, January 2023 to March 2026: care leavers judged apart",
        date(2023, 1, 1),
        (Judgement.OVERALL, *_PRACTICE, Judgement.CARE_LEAVERS),
    ),
    Framework(
        "ilacs-2026",
        "ILACS from April 2026: no overall grade",
        date(2026, 4, 1),
        (*_PRACTICE, Judgement.CARE_LEAVERS),
    ),
)


def find_framework_by_id(framework_id: str) -> Framework:
    """Give the framework with an id, as inspections name it."""
    return {framework.id: framework for framework in FRAMEWORKS}[framework_id]


def find_framework(inspected_from: date) -> Framework:
    """Choose the framework in force on the first day of an inspection."""
    in_force = [known for known in FRAMEWORKS if known.inspections_from <= inspected_from]
    return max(in_force, key=lambda known: known.inspections_from, default=FRAMEWORKS[0])
